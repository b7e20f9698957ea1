import { describe, expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { kindTitles, noteFileSchema, noteKinds } from '../press-note.ts'
import { printedLines } from './printed-lines.ts'

const paragraph = (text: string) => ({ kind: 'paragraph', spans: [{ text }] })
const issuer = {
  name: 'Ministère chargé de l’Industrie',
  letterhead: ['Ministère', 'chargé', 'de l’Industrie'],
  contacts: [{ organisation: 'Cabinet', phones: ['01 53 18 46 19'] }],
}

test('a communiqué tells its news: quotes with their speaker, key figures, a fact box, the embargo', () => {
  const communique = {
    kind: 'communique',
    number: '970',
    place: 'Paris',
    date: '2021-05-11',
    embargo: { day: '2021-05-11', clock: '18:00' },
    title: 'Vingt-deux nouveaux territoires d’industrie',
    issuers: [issuer],
    body: [
      paragraph('La ministre annonce ce jour 22 nouveaux territoires.'),
      { kind: 'subheading', text: 'Ce qui change' },
      { kind: 'list', items: [[{ text: 'un guichet unique ;' }], [{ text: 'un délai de deux mois.' }]] },
      { kind: 'quote', spans: [{ text: 'L’industrie revient.' }], speaker: 'Agnès Pannier-Runacher' },
      { kind: 'figures', figures: [{ value: '146', label: 'territoires au total' }] },
      { kind: 'box', title: 'Calendrier', paragraphs: [[{ text: 'Dépôt avant le 1er juin.' }]] },
      { kind: 'subheading', text: 'Prochaines étapes' },
      paragraph('Un bilan sera présenté en 2022.'),
    ],
    boilerplates: [{ title: 'À propos', body: [paragraph('Créé en 2018.')] }],
  }
  expect(printedLines(communique)).toEqual([
    'Ministère\nchargé\nde l’Industrie',
    'Paris, le 11 mai 2021',
    'N° 970',
    'COMMUNIQUÉ DE PRESSE',
    'SOUS EMBARGO jusqu’au mardi 11 mai 2021 à 18 h',
    'Vingt-deux nouveaux territoires d’industrie',
    'La ministre annonce ce jour 22 nouveaux territoires.',
    'Ce qui change',
    '- un guichet unique ;',
    '- un délai de deux mois.',
    '« L’industrie revient. »',
    'Agnès Pannier-Runacher',
    '146',
    'territoires au total',
    '[] Calendrier',
    '[] Dépôt avant le 1er juin.',
    'Prochaines étapes',
    'Un bilan sera présenté en 2022.',
    'Contact presse',
    'Cabinet',
    '01 53 18 46 19',
    'À propos',
    'Créé en 2018.',
  ])
})

test('a press point says where, when, who may come and how to ask', () => {
  const announced = {
    kind: 'point-presse',
    place: 'Paris',
    date: '2021-05-11',
    issuers: [issuer],
    persons: [{ civility: 'M.', given: 'Bruno', family: 'Le Maire', role: 'ministre de l’Économie' }],
    purpose: 'un point presse consacré à la relance',
    body: [paragraph('Il sera suivi d’un échange.')],
    programme: {
      title: 'Déroulé prévisionnel',
      days: [
        {
          date: '2021-05-12',
          sequences: [
            {
              site: {
                name: 'Hôtel des ministres',
                address: '139 rue de Bercy',
                postalCode: '75012',
                commune: 'Paris',
              },
              reception: [{ from: '10:30' }],
              steps: [
                {
                  time: { kind: 'at', at: '11:00' },
                  text: 'Déclaration puis questions',
                  access: { phases: [{ who: { kind: 'accredited' } }] },
                },
              ],
            },
          ],
        },
      ],
    },
    desks: [
      {
        office: 'le service de presse',
        mails: ['presse@finances.gouv.fr'],
        deadlineDay: '2021-05-12',
        deadlineClock: '09:00',
      },
    ],
    notices: [{ subject: 'streaming', text: 'Retransmis en direct sur www.economie.gouv.fr.' }],
  }
  expect(printedLines(announced).slice(2)).toEqual([
    'POINT PRESSE',
    'Bruno LE MAIRE,',
    'ministre de l’Économie,',
    'tiendra un point presse consacré à la relance',
    'Mercredi 12 mai – Matinée\nParis (12e)',
    'Il sera suivi d’un échange.',
    'Déroulé prévisionnel',
    'Rendez-vous à partir de 10 h 30 : Hôtel des ministres – 139 rue de Bercy, 75012 Paris',
    '11 h | Déclaration puis questions / Presse accréditée',
    'Accréditation',
    'Veuillez vous accréditer auprès du service de presse, avant le mercredi 12 mai 2021 à 9 h :',
    'presse@finances.gouv.fr',
    'Retransmis en direct sur www.economie.gouv.fr.',
    'Contact presse',
    'Cabinet',
    '01 53 18 46 19',
  ])
})

describe.each(noteKinds)('%s', kind => {
  const full = {
    kind,
    number: '12',
    title: 'Titre',
    persons: [{ given: 'Anne', family: 'Petit', role: 'préfète' }],
    programme: { days: [{ date: '2021-05-06', sequences: [{ steps: [{ text: 'Visite du chantier' }] }] }] },
    desks: [{ mails: ['presse@nord.gouv.fr'] }],
    notices: [{ text: 'Casque obligatoire.' }],
    coupon: { asks: ['name'] },
    appearances: [{ day: '2021-05-06', outlet: 'RTL' }],
  }

  test.each([
    ['updates', 'met à jour'],
    ['corrects', 'corrige'],
    ['cancels-and-replaces', 'annule et remplace'],
  ])('that %s an earlier one says so under its name, and still announces', (effect, verb) => {
    const lines = printedLines({ ...full, corrects: { effect, number: '11', day: '2021-05-01' } })
    const title = lines.indexOf(kindTitles[kind].toLocaleUpperCase('fr'))
    expect(lines[title + 1]).toMatch(
      new RegExp(`^(?:Rectificatif : )?[Cc]e.* ${verb} .* n° 11 du 1er mai 2021$`, 'u'),
    )
    expect(lines.includes('Visite du chantier')).toBe(kind !== 'communique')
  })

  test('that cancels an earlier one asks nobody to come', () => {
    const lines = printedLines({ ...full, corrects: { effect: 'cancels', number: '11' } }).join('\n')
    expect(lines).toContain('annule')
    for (const word of ['chantier', 'presse@nord', 'Casque', 'Coupon', 'RTL'])
      expect(lines).not.toContain(word)
  })

  test('says what it is in the properties of its document', () => {
    const note = noteFileSchema.parse(full)
    const { category, title } = compose({ note, facts: note, issuers: [] })
    expect(category).toBe(kindTitles[kind])
    expect(title).toBe(`${kindTitles[kind]} n°\u00A012 – Titre`)
  })
})

describe('headings nest in every kind', () => {
  const levels = (body: readonly object[], kind = 'communique') => {
    const note = noteFileSchema.parse({ kind, body })
    return compose({ note, facts: null, issuers: [] }).blocks.flatMap(block =>
      block.kind === 'heading' ? [[block.level, block.style]] : [],
    )
  }
  const heading = (level: 2 | 3) => ({ kind: 'subheading', text: 'Un', level })

  test('subheadings under which no section stands are sections, and those beside them too', () => {
    expect(levels([heading(3), heading(3), heading(2), heading(3)])).toEqual([
      [1, 'kind'],
      [2, 'section'],
      [2, 'section'],
      [2, 'section'],
      [3, 'subsection'],
    ])
  })
})
