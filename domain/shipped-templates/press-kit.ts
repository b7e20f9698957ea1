import { chapter, list, paragraph, shipped, subheading } from './written.ts'

/** The skeleton of a dossier: what it is about, why, what changes, the figures, and how it goes on. */
export const pressKit = () =>
  shipped(6, {
    name: 'Dossier de presse',
    kind: 'dossier',
    note: {
      title: 'XX',
      cover: { subtitle: 'XX, un an après XX' },
      body: [
        chapter('L’essentiel'),
        paragraph('XX annonce XX. Ce dossier présente XX.'),
        list('XX\u00A0;', 'XX\u00A0;', 'XX.'),
        chapter('Pourquoi agir'),
        paragraph('XX concerne XX personnes en XX. Il s’agit de XX.'),
        { kind: 'figures', figures: [{ value: 'XX', label: 'XX en XX' }] },
        chapter('Ce qui change'),
        subheading('Première mesure\u00A0: XX'),
        paragraph('À compter du XX, XX pourra XX.'),
        subheading('Deuxième mesure\u00A0: XX'),
        paragraph('À compter du XX, XX pourra XX.'),
        { kind: 'box', title: 'À retenir', paragraphs: [[{ text: 'XX' }]] },
        chapter('Calendrier'),
        list('XX\u00A0: XX\u00A0;', 'XX\u00A0: XX.'),
      ],
    },
  })
