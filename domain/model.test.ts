import { describe, expect, test } from 'vitest'
import { plainText } from './blocks.ts'
import { compose } from './compose.ts'
import { eventNoteDraftSchema } from './event-note.ts'
import { type NoteFile, noteFileSchema, pressNoteSchema } from './press-note.ts'

/** What real notes hold, each built by hand: parsed by the model, then read back from the composed page. */

function page(file: NoteFile): string {
  const { blocks } = compose({ note: file, facts: file, issuers: file.issuers })
  return blocks
    .flatMap(block => {
      if (block.kind === 'page-break') return []
      if (block.kind === 'list') return block.items.map(plainText)
      if ('runs' in block) return [plainText(block.runs)]
      if (block.kind !== 'table') return []
      return block.rows.map(row =>
        row.map(({ paragraphs }) => paragraphs.map(({ runs }) => plainText(runs)).join(' / ')).join(' | '),
      )
    })
    .join('\n')
    .replaceAll('\u00A0', ' ')
}

const lille = { name: 'Hôtel de ville', commune: 'Lille', postalCode: '59000' }
const arras = { name: 'Préfecture', commune: 'Arras', postalCode: '62000' }
const amiens = { name: 'Gare', commune: 'Amiens', postalCode: '80000' }

describe('the model expresses', () => {
  test('two ministers with different attendance days', () => {
    const note = noteFileSchema.parse({
      persons: [
        {
          civility: 'M.',
          given: 'Jean',
          family: 'Dupont',
          role: 'ministre du Travail',
          days: ['2021-05-06', '2021-05-07'],
        },
        {
          civility: 'Mme',
          given: 'Anne',
          family: 'Durand',
          role: 'ministre de la Culture',
          days: ['2021-05-07'],
        },
      ],
      programme: { days: [{ date: '2021-05-06', sequences: [{ site: lille }] }, { date: '2021-05-07' }] },
    })
    expect(page(note)).toContain('ministre du Travail (jeudi 6 mai et vendredi 7 mai),')
    expect(page(note)).toContain('ministre de la Culture (vendredi 7 mai),')
    expect(page(note)).toContain('se rendront dans le Nord (59)')
  })

  test('a two-day visit with three sites and a reception for each', () => {
    const note = noteFileSchema.parse({
      programme: {
        days: [
          {
            date: '2021-05-06',
            sequences: [
              { site: lille, reception: [{ from: '08:30' }] },
              { site: arras, reception: [{ from: '14:00', to: '14:20' }] },
            ],
          },
          {
            date: '2021-05-07',
            sequences: [
              { site: amiens, reception: [{ audience: 'vans', from: '07:00', parking: 'parvis sud' }] },
            ],
          },
        ],
      },
    })
    const lines = page(note).split('\n')
    expect(lines).toContain('Jeudi 6 et vendredi 7 mai 2021')
    expect(lines).toContain('Lille (59), Arras (62) et Amiens (80)')
    expect(lines).toContain('Rendez-vous à partir de 8 h 30 : Hôtel de ville – 59000 Lille')
    expect(lines).toContain('Rendez-vous de 14 h à 14 h 20 : Préfecture – 62000 Arras')
    expect(lines).toContain(
      'Véhicules techniques : rendez-vous à partir de 7 h : Gare – 80000 Amiens. Stationnement : parvis sud',
    )
  })

  test('steps « à l’issue » and untimed sub-steps', () => {
    const note = noteFileSchema.parse({
      programme: {
        days: [
          {
            sequences: [
              {
                steps: [
                  {
                    time: { kind: 'at', at: '09:30' },
                    text: 'Visite des ateliers',
                    steps: [{ text: 'Fonderie' }, { text: 'Usinage' }],
                  },
                  { time: { kind: 'after' }, text: 'Échange avec les élèves' },
                ],
              },
            ],
          },
        ],
      },
    })
    expect(page(note)).toContain('9 h 30 | Visite des ateliers / – Fonderie / – Usinage')
    expect(page(note)).toContain('À l’issue | Échange avec les élèves')
  })

  test('pools in time on a sequence', () => {
    const note = noteFileSchema.parse({
      programme: {
        days: [
          {
            sequences: [
              {
                access: {
                  phases: [
                    {
                      who: {
                        kind: 'pools',
                        pools: [{ category: 'tv' }, { category: 'photo', several: true }],
                      },
                      moment: 'start',
                    },
                    { who: { kind: 'off-press' } },
                    { form: 'micro', moment: 'after' },
                  ],
                },
              },
            ],
          },
        ],
      },
    })
    expect(page(note)).toContain(
      'Pool TV et pool photos en début de séquence, puis hors presse ; micro tendu à l’issue',
    )
  })

  test('two accreditation desks with their deadlines', () => {
    const note = noteFileSchema.parse({
      desks: [
        {
          office: 'la préfecture du Nord',
          mails: ['presse@nord.gouv.fr'],
          deadlineDay: '2021-05-05',
          deadlineClock: '18:00',
          scope: 'séquence de Lille',
        },
        {
          office: 'le cabinet',
          mails: ['presse@cabinet.gouv.fr'],
          deadlineDay: '2021-05-06',
          quotaPerOutlet: 2,
        },
      ],
    })
    expect(page(note)).toContain(
      'Veuillez vous accréditer auprès de la préfecture du Nord (séquence de Lille), avant le mercredi 5 mai 2021 à 18 h :',
    )
    expect(page(note)).toContain('Veuillez vous accréditer auprès du cabinet, avant le jeudi 6 mai 2021 :')
    expect(page(note)).toContain('2 personnes au plus par média.')
  })

  test('a note that was cancelled and replaced, and the one that replaces it', () => {
    const first = 'a3f1c9de-4a5b-4c6d-8e7f-0123456789ab'
    const second = 'b4f1c9de-4a5b-4c6d-8e7f-0123456789ab'
    const at = '2021-05-05T17:42:00.000Z'
    const stamps = { createdAt: at, changedAt: at }
    const replaced = pressNoteSchema.parse({
      id: first,
      status: 'superseded',
      releasedAt: at,
      supersededBy: second,
      number: '962',
      ...stamps,
    })
    const corrects = { effect: 'cancels-and-replaces', noteId: first, number: '962', day: '2021-05-05' }
    const replacement = pressNoteSchema.parse({ id: second, version: 2, number: '963', corrects, ...stamps })
    expect(replaced.supersededBy).toBe(replacement.id)
    expect(replacement.corrects?.noteId).toBe(replaced.id)
    expect(page(noteFileSchema.parse({ corrects }))).toContain(
      'Cette note annule et remplace la note n° 962 du 5 mai 2021',
    )
  })

  test('a note with nothing but a title and a body', () => {
    const body = [{ kind: 'paragraph', spans: [{ text: 'Le ministre se félicite.' }] }]
    expect(page(noteFileSchema.parse({ kind: 'communique', title: 'Un accord', body }))).toBe(
      'COMMUNIQUÉ DE PRESSE\nUn accord\nLe ministre se félicite.',
    )
  })

  test('an event in La Réunion, in local time', () => {
    const note = noteFileSchema.parse({
      persons: [{ given: 'Jean', family: 'Dupont' }],
      timeZone: 'Indian/Reunion',
      programme: {
        days: [
          {
            date: '2021-05-06',
            sequences: [
              {
                site: { commune: 'Saint-Denis', postalCode: '97400' },
                steps: [{ time: { kind: 'from', from: '09:00' }, text: 'Arrivée' }],
              },
            ],
          },
        ],
      },
    })
    expect(page(note)).toContain('se rendra à La Réunion (974)')
    expect(page(note)).toContain('Les heures indiquées sont locales (heure de La Réunion).')
    expect(page(note)).toContain('À partir de 9 h | Arrivée')
  })
})

describe('the model refuses', () => {
  test.each<[string, unknown]>([
    ['an unknown key', { tittle: 'x' }],
    ['a text without bound', { title: 'x'.repeat(301) }],
    ['a day that does not exist', { programme: { days: [{ date: '2021-02-30' }] } }],
    ['an hour that does not exist', { reception: [{ from: '24:00' }] }],
    [
      'a postal code with letters',
      { programme: { days: [{ sequences: [{ site: { postalCode: '7712O' } }] }] } },
    ],
    ['a mail address that is none', { desks: [{ mails: ['prefecture'] }] }],
    ['a form on an unsafe link', { desks: [{ form: 'http://example.org' }] }],
    ['a time zone of elsewhere', { timeZone: 'America/New_York' }],
  ])('%s', (_, draft) => {
    expect(eventNoteDraftSchema.safeParse(draft).success).toBe(false)
  })

  test('a script as a link in a body', () => {
    const body = [{ kind: 'paragraph', spans: [{ text: 'x', href: 'javascript:alert(1)' }] }]
    expect(noteFileSchema.safeParse({ body }).success).toBe(false)
  })
})

test('a draft that was read is read again as it is: nothing is lost, nothing is added', () => {
  const draft = eventNoteDraftSchema.parse({
    title: 'Visite',
    programme: { days: [{ sequences: [{ steps: [{}] }] }] },
  })
  expect(eventNoteDraftSchema.parse(structuredClone(draft))).toEqual(draft)
})
