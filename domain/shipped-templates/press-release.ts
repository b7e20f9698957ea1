import { list, paragraph, shipped, subheading } from './written.ts'

/** A communiqué: the news in the first paragraph, what changes, a quote that may be cut, what comes next. */
export const pressRelease = () =>
  shipped(3, {
    name: 'Communiqué d’annonce',
    kind: 'communique',
    note: {
      title: 'XX annonce XX',
      body: [
        paragraph(
          'XX, ministre chargé de XX, annonce ce jour XX. Cette mesure concerne XX et entrera en vigueur le XX.',
        ),
        subheading('Ce qui change'),
        list('XX\u00A0;', 'XX\u00A0;', 'XX.'),
        {
          kind: 'quote',
          spans: [{ text: 'À compléter.' }],
          speaker: 'XX, ministre chargé de XX',
        },
        { kind: 'figures', figures: [{ value: 'XX', label: 'bénéficiaires attendus en XX' }] },
        subheading('Prochaines étapes'),
        paragraph('Le décret d’application sera publié XX. Un premier bilan sera présenté XX.'),
      ],
    },
  })
