import type { ComposeInput } from '../../domain/compose/context.ts'
import { type IssuerDraft, issuerDraftSchema } from '../../domain/issuer.ts'
import { type NoteFile, noteFileSchema } from '../../domain/press-note.ts'

const paragraph = (text: string) => ({ kind: 'paragraph' as const, spans: [{ text }] })

/** A note that never was, short and with one of each thing whose look a charter sets. It prints in French, as notes do. */
const sample: NoteFile = noteFileSchema.parse({
  kind: 'note-aux-redactions',
  number: '12',
  place: 'Paris',
  date: '2026-09-14',
  persons: [
    {
      civility: 'Mme',
      given: 'Camille',
      family: 'Exemple',
      role: 'ministre des Exemples',
      part: 'principal',
    },
  ],
  purpose: 'pour découvrir un atelier de démonstration',
  body: [
    paragraph(
      'Ce texte n’existe que pour montrer la page. Il est assez long pour que l’on juge de la police, de l’interligne, des marges et de la couleur.',
    ),
    { kind: 'subheading', text: 'Un intertitre', level: 3 },
    {
      kind: 'list',
      items: [
        [{ text: 'un premier élément' }],
        [{ text: 'un second, avec un lien', href: 'https://www.example.org/' }],
      ],
    },
    { kind: 'figures', figures: [{ value: '12', label: 'apprentis dans l’atelier' }] },
    {
      kind: 'quote',
      spans: [{ text: 'Une citation se reconnaît à son retrait.' }],
      speaker: 'Camille Exemple',
    },
  ],
  programme: {
    days: [
      {
        date: '2026-09-21',
        sequences: [
          {
            title: 'Visite de l’atelier',
            steps: [
              { time: { kind: 'at', at: '09:30' }, text: 'Arrivée et accueil' },
              { time: { kind: 'at', at: '10:15' }, text: 'Échange avec les apprentis' },
            ],
          },
        ],
      },
    ],
  },
})

/** What the page beside the charter shows: the sample under this issuer, alone or with a second ministry. */
export function sampleUnder(issuer: IssuerDraft, other: string | null): ComposeInput {
  const issuers = other === null ? [issuer] : [issuer, issuerDraftSchema.parse({ name: other })]
  return { note: sample, facts: sample, issuers }
}
