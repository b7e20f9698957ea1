import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyWork } from '../tests/any-work.ts'
import { type EventNoteDraft, eventNoteDraftSchema } from './event-note.ts'
import type { FactSheet } from './fact-sheet.ts'
import { factChanges, releaseChanges, statedEventFacts, statedFacts } from './facts.ts'
import { type IssuerDraft, issuerDraftSchema } from './issuer.ts'
import { pressNoteDraftSchema } from './press-note.ts'
import { type Workpiece, workpieceSchema } from './workpiece.ts'

const issuers = [
  issuerDraftSchema.parse({
    name: 'Ministère',
    contacts: [{ name: 'Service de presse', phones: ['01 53 18 33 80'] }],
  }),
]
const at = (clock: string, text: string, more = {}) => ({ time: { kind: 'at', at: clock }, text, ...more })
const lieusaint = {
  name: 'École ICAM',
  address: '34 Points de Vue',
  postalCode: '77127',
  commune: 'Lieusaint',
}
const steps = [
  at('09:30', 'Accueil'),
  at('10:10', 'Présentation de l’AMI', { venue: 'Amphithéâtre' }),
  at('11:00', 'Visite de l’atelier', { access: { words: 'Pool images' } }),
]
const evry = { title: 'Mairie d’Évry', steps: [at('14:00', 'Signature')] }
const visit = {
  persons: [{ given: 'Agnès', family: 'Pannier-Runacher', role: 'ministre déléguée' }],
  purpose: 'un déplacement consacré aux écoles de production',
  programme: { days: [{ date: '2021-05-06', sequences: [{ site: lieusaint, steps }, evry] }] },
  reception: [{ from: '08:45', to: '09:15', parking: 'Parking nord' }],
  desks: [
    {
      office: 'la préfecture',
      mails: ['pref@seine-et-marne.gouv.fr'],
      deadlineDay: '2021-05-05',
      deadlineClock: '18:00',
      quotaPerOutlet: 2,
    },
  ],
  notices: [{ text: 'Port du masque obligatoire.' }],
}

const workOf = (event: object, note: object = {}): Workpiece => ({
  note: pressNoteDraftSchema.parse(note),
  event: eventNoteDraftSchema.parse(event),
})

/** The changes as lines with ordinary spaces: « time: 10 h 10 → 10 h 40, présentation de l’AMI ». */
const linesOf = (before: FactSheet, after: FactSheet): string[] =>
  factChanges(before, after).map(change =>
    `${change.kind}: ${change.before} → ${change.after}, ${change.about}`.replaceAll('\u00A0', ' '),
  )
const between = (before: Workpiece, after: Workpiece): string[] =>
  linesOf(statedFacts(before, issuers), statedFacts(after, issuers))
const changed = (event: object, note: object = {}): string[] =>
  between(workOf(visit, note), workOf({ ...visit, ...event }, note))
const withSteps = (next: readonly object[], ...others: readonly object[]): string[] =>
  changed({
    programme: {
      days: [{ date: '2021-05-06', sequences: [{ site: lieusaint, steps: next }, evry, ...others] }],
    },
  })

describe('the facts that a note states', () => {
  it('are all that newsrooms act on, as the page prints them', () => {
    const lines = statedFacts(workOf(visit, { embargo: { day: '2021-05-06', clock: '06:00' } }), issuers).map(
      ({ kind, about, value }) => `${kind} | ${about} | ${value}`.replaceAll('\u00A0', ' '),
    )
    expect(lines).toEqual([
      'embargo | fin de l’embargo | jeudi 6 mai 2021 à 6 h',
      'standing | déplacement | confirmé',
      'person | ministre déléguée | Agnès PANNIER-RUNACHER',
      'person | fonction d’Agnès PANNIER-RUNACHER | ministre déléguée',
      'person | Agnès PANNIER-RUNACHER | se déplace',
      'purpose | objet | un déplacement consacré aux écoles de production',
      'day | jour de la visite | jeudi 6 mai 2021',
      'site | jeudi 6 mai 2021 | École ICAM – 34 Points de Vue, 77127 Lieusaint',
      'time | accueil | 9 h 30',
      'step | 9 h 30 | Accueil',
      'time | présentation de l’AMI | 10 h 10',
      'step | 10 h 10 | Présentation de l’AMI',
      'venue | présentation de l’AMI | Amphithéâtre',
      'time | visite de l’atelier | 11 h',
      'step | 11 h | Visite de l’atelier',
      'access | visite de l’atelier | Pool images',
      'step | jeudi 6 mai 2021 | Mairie d’Évry',
      'time | signature | 14 h',
      'step | 14 h | Signature',
      'reception | accueil de la presse | de 8 h 45 à 9 h 15',
      'reception | stationnement, accueil de la presse | Parking nord',
      'deadline | date limite d’accréditation, la préfecture | mercredi 5 mai 2021 à 18 h',
      'desk | accréditation | la préfecture',
      'desk | adresse d’accréditation, la préfecture | pref@seine-et-marne.gouv.fr',
      'desk | personnes par média, la préfecture | 2',
      'notice | information à la presse | Port du masque obligatoire.',
      'contact | contact presse | Service de presse',
      'contact | contact presse, Service de presse | 01 53 18 33 80',
    ])
  })

  it('leave the programme to the notes that announce it', () => {
    const kinds = (note: object) => new Set(statedFacts(workOf(visit, note), issuers).map(({ kind }) => kind))
    const told = kinds({ kind: 'communique', body: [{ kind: 'paragraph', spans: [{ text: 'Un plan.' }] }] })
    expect([...told]).toEqual(['text', 'contact'])
    expect([...kinds({ corrects: { effect: 'cancels' } })]).toEqual(['person', 'contact'])
  })

  it('have keys of their own, and stay within what is kept', () => {
    fc.assert(
      fc.property(anyWork, work => {
        const keys = statedFacts(work, issuers).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})

describe('what has changed', () => {
  it('is said by hour and step', () => {
    expect(
      withSteps([
        steps[0] ?? {},
        at('10:40', 'Présentation de l’AMI', { venue: 'Amphithéâtre' }),
        steps[2] ?? {},
      ]),
    ).toEqual(['time: 10 h 10 → 10 h 40, présentation de l’AMI'])
  })

  it('is one thing where the hour and the words of a step changed', () => {
    const rewritten = at('10:40', 'Présentation de l’appel à manifestation d’intérêt', {
      venue: 'Amphithéâtre',
    })
    expect(withSteps([steps[0] ?? {}, rewritten, steps[2] ?? {}])).toEqual([
      'time: 10 h 10, présentation de l’AMI → 10 h 40, présentation de l’appel à manifestation d’intérêt, École ICAM',
    ])
  })

  it('is a step that was put in or taken out, and nothing of those that follow', () => {
    expect(withSteps([at('09:00', 'Petit-déjeuner'), ...steps])).toEqual([
      'step:  → 9 h, petit-déjeuner, École ICAM',
    ])
    expect(withSteps(steps.slice(1))).toEqual(['step: 9 h 30, accueil → , École ICAM'])
  })

  it('is a step that went to another place, once', () => {
    const [welcome, talk, workshop] = steps
    expect(
      changed({
        programme: {
          days: [
            {
              date: '2021-05-06',
              sequences: [
                { site: lieusaint, steps: [welcome, talk] },
                { ...evry, steps: [...evry.steps, workshop] },
              ],
            },
          ],
        },
      }),
    ).toEqual(['site: École ICAM → Mairie d’Évry, visite de l’atelier'])
  })

  it('is a sequence that was taken out, told once with what it was', () => {
    expect(
      changed({ programme: { days: [{ date: '2021-05-06', sequences: [{ site: lieusaint, steps }] }] } }),
    ).toEqual(['step: Mairie d’Évry → , jeudi 6 mai 2021'])
  })

  it('is the day, where a visit is put off with all that it holds', () => {
    expect(
      changed({
        programme: { days: [{ date: '2021-05-07', sequences: [{ site: lieusaint, steps }, evry] }] },
      }),
    ).toEqual(['day: jeudi 6 mai 2021 → vendredi 7 mai 2021, jour de la visite'])
  })

  it('puts what newsrooms must know first at the head', () => {
    const [welcome, talk, workshop] = steps
    const kinds = factChanges(
      statedFacts(workOf(visit), issuers),
      statedFacts(
        workOf({
          ...visit,
          standing: 'option',
          purpose: 'une visite',
          notices: [{ text: 'Aucun.' }],
          desks: [{ ...visit.desks[0], deadlineClock: '20:00', mails: ['autre@gouv.fr'] }],
          programme: {
            days: [
              {
                date: '2021-05-06',
                sequences: [
                  {
                    site: { ...lieusaint, address: '1 rue Neuve' },
                    steps: [
                      welcome,
                      { ...talk, time: { kind: 'at', at: '10:40' } },
                      { ...workshop, access: {} },
                    ],
                  },
                  evry,
                ],
              },
            ],
          },
        }),
        issuers,
      ),
    ).map(({ kind }) => kind)
    expect(kinds).toEqual(['standing', 'time', 'deadline', 'site', 'access', 'desk', 'purpose', 'notice'])
  })

  it('is nothing where only the manner of writing changed', () => {
    const [issuer] = issuers
    const written: IssuerDraft[] =
      issuer === undefined ? [] : [{ ...issuer, hourStyle: 'compact', surnameCapitals: false }]
    expect(linesOf(statedFacts(workOf(visit), issuers), statedFacts(workOf(visit), written))).toEqual([])
  })
})

describe('since a release', () => {
  const note = pressNoteDraftSchema.parse({
    eventNoteId: '3a11e77e-0000-4000-8000-000000000001',
    title: 'Visite',
    body: [{ kind: 'paragraph', spans: [{ text: 'Un plan.' }] }],
  })
  const event = eventNoteDraftSchema.parse(visit)
  const facts = statedFacts({ note, event }, issuers)

  it('the event is read as it is today, the words of the note as they were', () => {
    const today = { event: { ...event, standing: 'cancelled' } satisfies EventNoteDraft, issuers }
    expect(releaseChanges({ note: { ...note, body: [] }, facts }, today)).toEqual([
      { kind: 'standing', about: 'déplacement', before: 'confirmé', after: 'annulé' },
    ])
  })

  it('an event that was removed has changed nothing', () => {
    expect(releaseChanges({ note, facts }, { event: null, issuers })).toEqual([])
  })

  it('the telephone of the press office counts', () => {
    const [issuer] = issuers
    const moved =
      issuer === undefined
        ? []
        : [
            {
              ...issuer,
              contacts: [
                { organisation: '', name: 'Service de presse', phones: ['01 40 00 00 00'], mails: [] },
              ],
            },
          ]
    expect(releaseChanges({ note, facts }, { event, issuers: moved })).toMatchObject([
      { kind: 'contact', before: '01 53 18 33 80', after: '01 40 00 00 00' },
    ])
  })
})

const anyStep = fc.record({
  time: fc.constantFrom(
    { kind: 'none' },
    { kind: 'after' },
    { kind: 'at', at: '10:00' },
    { kind: 'at', at: '10:30' },
  ),
  text: fc.constantFrom('', 'Accueil', 'Accueil de la presse', 'Visite'),
  venue: fc.constantFrom('', 'Salle A'),
  access: fc.constantFrom({}, { words: 'Hors presse' }),
})
const anySequence = fc.record({
  title: fc.constantFrom('', 'École', 'Mairie'),
  site: fc.constantFrom({}, lieusaint),
  steps: fc.array(
    fc
      .tuple(anyStep, fc.array(anyStep, { maxLength: 2 }))
      .map(([step, inner]) => ({ ...step, steps: inner })),
    { maxLength: 4 },
  ),
})
const anyDays = fc.array(
  fc.record({
    date: fc.constantFrom('', '2021-05-06', '2021-05-07'),
    sequences: fc.array(anySequence, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
)
/** Programmes in which much is alike: the same step in every sequence, sequences without a title. */
const anyVisit = anyDays.map(days =>
  workpieceSchema.parse({ note: {}, event: { ...visit, programme: { days } } }),
)

describe('whatever the programme', () => {
  it('nothing has changed on the same sheet', () => {
    fc.assert(
      fc.property(fc.oneof(anyWork, anyVisit), work => {
        const sheet = statedFacts(work, issuers)
        expect(factChanges(sheet, structuredClone(sheet))).toEqual([])
      }),
    )
  })

  it('one fact that is edited is exactly one change', () => {
    fc.assert(
      fc.property(anyVisit, fc.nat(), (work, seed) => {
        const sheet = statedFacts(work, issuers)
        const place = seed % sheet.length
        const after = sheet.map((fact, index) =>
          index === place ? { ...fact, value: 'Tout autre chose' } : fact,
        )
        expect(factChanges(sheet, after)).toEqual([
          expect.objectContaining({ before: sheet[place]?.value, after: 'Tout autre chose' }),
        ])
      }),
      { numRuns: 500 },
    )
  })

  it('a step that is put in anywhere is the only change', () => {
    fc.assert(
      fc.property(anyVisit, fc.nat(), fc.nat(), (work, which, where) => {
        const event = structuredClone(work.event)
        const sequences = event?.programme.days.flatMap(day => day.sequences) ?? []
        fc.pre(event !== null && sequences.length > 0)
        const target = sequences[which % sequences.length]
        const [added] = eventNoteDraftSchema
          .parse({
            programme: { days: [{ sequences: [{ steps: [at('12:12', 'Micro tendu imprévu')] }] }] },
          })
          .programme.days.flatMap(day => day.sequences.flatMap(sequence => sequence.steps))
        if (target === undefined || added === undefined || event === null) return
        target.steps.splice(where % (target.steps.length + 1), 0, added)
        const changes = factChanges(statedFacts(work, issuers), statedFacts({ ...work, event }, issuers))
        expect(changes.filter(({ after }) => after.endsWith('micro tendu imprévu'))).toHaveLength(1)
        // A sequence in which nothing was said before is new with its first step.
        expect(changes.filter(({ before }) => before !== '')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

it('a programme of forty sequences is compared in the time of a key', () => {
  const days = [
    {
      date: '2021-05-06',
      sequences: Array.from({ length: 40 }, (_, s) => ({
        title: `Séquence ${s}`,
        steps: Array.from({ length: 12 }, (_, t) =>
          at(`${String(8 + (t % 12)).padStart(2, '0')}:10`, `Étape ${t}`),
        ),
      })),
    },
  ]
  const event = eventNoteDraftSchema.parse({ ...visit, programme: { days } })
  const later = structuredClone(event)
  later.programme.days[0]?.sequences.splice(3, 1)
  const [before, after] = [statedEventFacts(event, issuers), statedEventFacts(later, issuers)]
  const start = performance.now()
  expect(factChanges(before, after)).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(250)
})
