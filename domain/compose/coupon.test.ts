import { describe, expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { couponAsks, noteFileSchema } from '../press-note.ts'
import { couponLabels } from './coupon.ts'
import { printedLines } from './printed-lines.ts'

const invitation = {
  kind: 'invitation',
  place: 'Paris',
  date: '2021-06-01',
  number: '1 024',
  issuers: [
    {
      letterhead: ['Ministère', 'de la Mer'],
      motto: ['Liberté', 'Égalité', 'Fraternité'],
      contacts: [{ organisation: 'Cabinet', phones: ['01 40 00 00 00'], mails: ['presse@mer.gouv.fr'] }],
    },
  ],
  persons: [{ civility: 'Mme', given: 'Annick', family: 'Girardin', role: 'ministre de la Mer' }],
  purpose: 'la présentation du plan « Pêche durable »',
  body: [{ kind: 'paragraph', spans: [{ text: 'La présentation sera suivie d’un échange.' }] }],
  programme: {
    title: 'Déroulé prévisionnel',
    days: [
      {
        date: '2021-06-08',
        sequences: [
          {
            site: {
              name: 'Hôtel de la Marine',
              address: '2 place de la Concorde',
              postalCode: '75008',
              commune: 'Paris',
            },
            reception: [{ from: '09:00' }],
            steps: [{ time: { kind: 'at', at: '09:30' }, text: 'Présentation du plan' }],
          },
        ],
      },
    ],
  },
  coupon: {
    untilDay: '2021-06-07',
    untilClock: '12:00',
    mails: ['presse@mer.gouv.fr'],
    phones: ['01 40 00 00 00'],
    form: 'https://formulaires.mer.gouv.fr/peche',
    asks: ['name', 'outlet', 'press-card', 'attendance'],
  },
  links: [{ label: 'Le plan', href: 'https://www.mer.gouv.fr/peche' }],
}

test('an invitation ends with the coupon by which it is answered', () => {
  expect(printedLines(invitation)).toEqual([
    'Ministère\nde la Mer',
    'Liberté\nÉgalité\nFraternité',
    'Paris, le 1er juin 2021',
    'N° 1 024',
    'INVITATION PRESSE',
    'Annick GIRARDIN,',
    'ministre de la Mer,',
    'vous invite à la présentation du plan « Pêche durable »',
    'Mardi 8 juin – Matinée\nParis (8e)',
    'La présentation sera suivie d’un échange.',
    'Déroulé prévisionnel',
    'Rendez-vous à partir de 9 h : Hôtel de la Marine – 2 place de la Concorde, 75008 Paris',
    '9 h 30 | Présentation du plan',
    'Contact presse',
    'Cabinet',
    '01 40 00 00 00 – presse@mer.gouv.fr',
    'Le plan',
    'www.mer.gouv.fr/peche',
    'Coupon-réponse',
    'À retourner avant le lundi 7 juin 2021 à 12 h à presse@mer.gouv.fr, au 01 40 00 00 00 ou en ligne : formulaires.mer.gouv.fr/peche',
    'Prénom et nom | ',
    'Média | ',
    'Numéro de carte de presse | ',
    'Présence | ☐ Assistera / ☐ N’assistera pas',
  ])
})

test('the coupon is a form with a title, and each line leads to what it asks', () => {
  const note = noteFileSchema.parse({
    ...invitation,
    coupon: { title: 'Je serai là', asks: ['outlet', 'name'] },
  })
  const { blocks } = compose({ note, facts: note, issuers: note.issuers })
  expect(blocks.filter(({ part }) => part === 'coupon')).toMatchObject([
    { kind: 'heading', level: 2, at: 'coupon.title' },
    {
      kind: 'table',
      isForm: true,
      caption: 'Je serai là',
      header: [],
      rowsAt: ['coupon.asks[0]', 'coupon.asks[1]'],
    },
  ])
})

describe('until when and to whom', () => {
  const sentence = (coupon: object, file: object = {}): string[] =>
    printedLines({ ...invitation, ...file, coupon }, 'coupon')

  test.each<[object, string[]]>([
    [{}, []],
    [{ untilDay: '2021-06-07' }, ['À retourner avant le lundi 7 juin 2021']],
    [{ mails: ['a@b.fr'] }, ['À retourner à a@b.fr']],
    [{ mails: ['a@b.fr', 'c@d.fr'] }, ['À retourner à a@b.fr ou c@d.fr']],
    [{ form: 'https://f.fr' }, ['À retourner en ligne : f.fr']],
  ])('%o', (coupon, lines) => {
    expect(sentence(coupon)).toEqual(lines)
  })

  test('an hour overseas says whose it is', () => {
    const coupon = { untilDay: '2021-06-07', untilClock: '12:00' }
    expect(sentence(coupon, { timeZone: 'Indian/Reunion' })).toEqual([
      'À retourner avant le lundi 7 juin 2021 à 12 h (heure de La Réunion)',
    ])
  })
})

test('the same thing is asked once, and each has its label', () => {
  const note = noteFileSchema.parse({ kind: 'invitation', coupon: { asks: ['name', 'name', 'mail'] } })
  const table = compose({ note, facts: note, issuers: [] }).blocks.find(({ kind }) => kind === 'table')
  expect(table).toMatchObject({ rowsAt: ['coupon.asks[0]', 'coupon.asks[2]'] })
  expect(Object.keys(couponLabels).sort()).toEqual([...couponAsks].sort())
})

test.each([
  ['another kind of note', { kind: 'note-aux-redactions' }],
  ['an invitation that is called off', { corrects: { effect: 'cancels', number: '1 024' } }],
])('%s has no coupon', (_, file) => {
  expect(printedLines({ ...invitation, ...file }).join('\n')).not.toContain('Coupon')
})
