import { describe, expect, test } from 'vitest'
import referenceNote from '../resources/demonstration/note-962.json'
import { allFindings, type Finding, type FindingCode, findingKey, findings, heard } from './findings.ts'
import { noteFileSchema } from './press-note.ts'

function found(input: unknown): readonly Finding[] {
  const file = noteFileSchema.parse(input)
  return findings({ note: file, facts: file, issuers: file.issuers, today: '', communes: null })
}

/** The fields that a finding of this code points at. */
const fieldsOf = (code: FindingCode, input: unknown): string[] =>
  found(input).flatMap(finding => (finding.code === code ? [finding.field] : []))

const desk = { office: 'la préfecture', mails: ['presse@nord.gouv.fr'] }
const oneDay = (sequences: unknown[]) => ({ programme: { days: [{ date: '2021-05-06', sequences }] } })
const at = (clock: string) => ({ time: { kind: 'at', at: clock }, text: 'x' })

test('the reference note has nothing left to correct but a phone number, which it never had', () => {
  expect(found(referenceNote).map(({ code }) => code)).toEqual(['press-phone-missing'])
})

test('the note that was sent is caught: no deadline, mixed hours, capitals without accents', () => {
  const sent = {
    ...referenceNote,
    desks: [desk],
    body: [{ kind: 'paragraph', spans: [{ text: 'Visite de l’Ecole de production, rendez-vous à 9h15.' }] }],
  }
  expect(found(sent).map(({ code }) => code)).toEqual([
    'deadline-missing',
    'press-phone-missing',
    'acronym',
    'hour-style',
    'unaccented-capital',
  ])
})

describe('accreditation', () => {
  test('a desk needs a deadline', () => {
    expect(fieldsOf('deadline-missing', { desks: [desk] })).toEqual(['desks[0].deadlineDay'])
    expect(fieldsOf('deadline-missing', { desks: [{ ...desk, deadlineDay: '2021-05-05' }] })).toEqual([])
  })

  test.each([
    ['2021-05-07', '', true],
    ['2021-05-06', '', false],
    ['2021-05-06', '10:00', true],
    ['2021-05-06', '08:00', false],
    ['2021-05-05', '18:00', false],
  ])(
    'a deadline on %s at %s falls after a start on 6 May at 9:15: %s',
    (deadlineDay, deadlineClock, late) => {
      const input = {
        ...oneDay([{ reception: [{ from: '09:15' }], steps: [at('09:30')] }]),
        desks: [{ ...desk, deadlineDay, deadlineClock }],
      }
      expect(fieldsOf('deadline-after-start', input)).toEqual(late ? ['desks[0].deadlineDay'] : [])
    },
  )

  test('somebody must be reachable, and named when access is for the accredited', () => {
    expect(fieldsOf('desk-unreachable', { desks: [{ office: 'la préfecture' }] })).toEqual(['desks[0].mails'])
    expect(fieldsOf('desk-unreachable', { desks: [{ phones: ['01 02 03 04 05'] }] })).toEqual([])
    const step = { text: 'Visite', access: { phases: [{ who: { kind: 'accredited' } }] } }
    expect(fieldsOf('desk-missing', oneDay([{ steps: [step] }]))).toEqual(['desks'])
    expect(fieldsOf('desk-missing', { ...oneDay([{ steps: [step] }]), desks: [desk] })).toEqual([])
    expect(fieldsOf('desk-missing', oneDay([{ steps: [{ text: 'Visite' }] }]))).toEqual([])
  })
})

describe('programme', () => {
  test('hours follow each other within a sequence and from one to the next', () => {
    expect(
      fieldsOf('hours-out-of-order', oneDay([{ steps: [at('09:30'), at('09:10'), at('10:00')] }])),
    ).toEqual(['programme.days[0].sequences[0].steps[1].time'])
    expect(
      fieldsOf('hours-out-of-order', oneDay([{ steps: [at('11:00')] }, { steps: [at('10:00')] }])),
    ).toEqual(['programme.days[0].sequences[1].steps[0].time'])
    const untimed = { time: { kind: 'after' }, text: 'x' }
    expect(fieldsOf('hours-out-of-order', oneDay([{ steps: [at('09:30'), untimed, at('09:30')] }]))).toEqual(
      [],
    )
  })

  test('the next day may begin earlier', () => {
    const days = ['2021-05-06', '2021-05-07'].map((date, index) => ({
      date,
      sequences: [{ steps: [at(index === 0 ? '18:00' : '08:00')] }],
    }))
    expect(fieldsOf('hours-out-of-order', { programme: { days } })).toEqual([])
  })

  test('a range ends after it begins', () => {
    const range = (from: string, to: string) =>
      oneDay([{ steps: [{ time: { kind: 'range', from, to }, text: 'x' }] }])
    expect(fieldsOf('range-reversed', range('10:00', '09:00'))).toHaveLength(1)
    expect(fieldsOf('range-reversed', range('09:00', '10:00'))).toEqual([])
  })

  test('nothing begins before the press is received', () => {
    const visit = (step: string) => oneDay([{ reception: [{ from: '09:15' }], steps: [at(step)] }])
    expect(fieldsOf('step-before-reception', visit('09:00'))).toEqual([
      'programme.days[0].sequences[0].steps[0].time',
    ])
    expect(fieldsOf('step-before-reception', visit('09:15'))).toEqual([])
    const vans = [{ audience: 'vans', from: '09:15' }]
    expect(fieldsOf('step-before-reception', oneDay([{ reception: vans, steps: [at('09:00')] }]))).toEqual([])
  })
})

describe('dates and words', () => {
  test('a weekday must fit its date, with or without a year', () => {
    const body = (text: string) => ({
      ...oneDay([]),
      date: '2021-05-05',
      body: [{ kind: 'paragraph', spans: [{ text }] }],
    })
    expect(fieldsOf('weekday', body('Rendez-vous mercredi 6 mai.'))).toEqual(['body[0]'])
    expect(fieldsOf('weekday', body('Rendez-vous jeudi 6 mai 2021.'))).toEqual([])
    expect(fieldsOf('weekday', body('Rendez-vous le 6 mai.'))).toEqual([])
    expect(fieldsOf('weekday', { ...oneDay([]), when: 'Vendredi 6 mai – Matinée' })).toEqual(['when'])
    expect(
      fieldsOf('weekday', { body: [{ kind: 'paragraph', spans: [{ text: 'mercredi 6 mai' }] }] }),
    ).toEqual([])
  })

  test('a visit does not precede its note, a communiqué may', () => {
    expect(fieldsOf('event-before-note', { ...oneDay([]), date: '2021-05-07' })).toEqual(['date'])
    expect(fieldsOf('event-before-note', { ...oneDay([]), date: '2021-05-06' })).toEqual([])
    expect(fieldsOf('event-before-note', { ...oneDay([]), date: '2021-05-07', kind: 'communique' })).toEqual(
      [],
    )
  })

  test('hours are compared with the issuer’s own style', () => {
    const input = { issuers: [{ hourStyle: 'compact' }], purpose: 'un point à 9h15' }
    expect(fieldsOf('hour-style', input)).toEqual([])
    expect(fieldsOf('hour-style', { ...input, issuers: [{}] })).toEqual(['purpose'])
    const padded = { issuers: [{ hourStyle: 'padded' }], purpose: 'un point à 10 h 30' }
    expect(fieldsOf('hour-style', padded)).toEqual([])
  })

  test('sections and notices go stale on the day of the note', () => {
    const parts = (limit: string) => ({
      date: '2021-05-05',
      boilerplates: [{ title: 'À propos', reviewBy: limit }],
      notices: [{ text: 'Masque', validUntil: limit }],
    })
    expect(fieldsOf('boilerplate-stale', parts('2021-05-04'))).toEqual(['boilerplates[0]'])
    expect(fieldsOf('notice-expired', parts('2021-05-04'))).toEqual(['notices[0]'])
    expect(found(parts('2021-05-05')).map(({ code }) => code)).not.toContain('notice-expired')
  })
})

describe('what a note must bear', () => {
  test('issuer, date, announcement, press contact', () => {
    expect(found({}).map(({ code }) => code)).toEqual([
      'issuer-missing',
      'date-missing',
      'press-contact-missing',
      'announcement-missing',
    ])
  })

  test('the press contact is the note’s or the issuer’s, and can be reached', () => {
    const contact = { organisation: 'Cabinet', mails: ['presse@cabinet.gouv.fr'] }
    expect(fieldsOf('press-contact-missing', { issuers: [{ contacts: [contact] }] })).toEqual([])
    expect(fieldsOf('press-contact-missing', { pressContacts: [contact] })).toEqual([])
    expect(fieldsOf('press-contact-unreachable', { pressContacts: [{ organisation: 'Cabinet' }] })).toEqual([
      'pressContacts[0]',
    ])
  })

  test('what blocks comes first', () => {
    const severities = found({ purpose: 'un point à 9h15' }).map(({ severity }) => severity)
    expect(severities).toEqual(
      [...severities].sort((a, b) => 'bwa'.indexOf(a.charAt(0)) - 'bwa'.indexOf(b.charAt(0))),
    )
  })
})

describe('what is right says nothing', () => {
  const closed = { phases: [{ who: { kind: 'off-press' } }] }
  const accredited = { phases: [{ who: { kind: 'accredited' } }] }
  const received = (step: object, sequence: object = {}) =>
    oneDay([{ reception: [{ from: '09:15' }], steps: [{ ...at('08:45'), ...step }], ...sequence }])

  test.each<[string, FindingCode, object]>([
    ['a step without the press before its reception', 'step-before-reception', received({ access: closed })],
    ['the same, by its sequence', 'step-before-reception', received({}, { access: closed })],
    ['the same, in words', 'step-before-reception', received({ text: 'Entretien (hors presse)' })],
    [
      'a night that goes past midnight',
      'hours-out-of-order',
      oneDay([{ steps: [at('22:00'), at('00:30'), at('01:00')] }]),
    ],
    [
      'a range that goes past midnight',
      'range-reversed',
      oneDay([{ steps: [{ time: { kind: 'range', from: '22:00', to: '01:00' } }] }]),
    ],
    [
      'the desk of the second day closes on the first',
      'deadline-after-start',
      {
        programme: {
          days: [
            { date: '2021-05-06', sequences: [{ steps: [at('09:00')] }] },
            { date: '2021-05-07', sequences: [{ steps: [at('09:00')] }] },
          ],
        },
        desks: [{ ...desk, deadlineDay: '2021-05-06', deadlineClock: '12:00', scope: 'deuxième journée' }],
      },
    ],
    [
      'technical vans come before the deadline',
      'deadline-after-start',
      {
        ...oneDay([{ reception: [{ audience: 'vans', from: '07:00' }], steps: [at('10:00')] }]),
        desks: [{ ...desk, deadlineDay: '2021-05-06', deadlineClock: '08:00' }],
      },
    ],
    [
      'an agenda sends nobody to a desk',
      'desk-missing',
      { kind: 'agenda', ...oneDay([{ access: accredited }]) },
    ],
    [
      'the body says where to ask for accreditation',
      'desk-missing',
      {
        ...oneDay([{ access: accredited }]),
        body: [{ kind: 'paragraph', spans: [{ text: 'Merci de vous accréditer auprès du cabinet.' }] }],
      },
    ],
    [
      'a pool whose outlets are chosen',
      'desk-missing',
      oneDay([{ access: { phases: [{ who: { kind: 'pools', pools: [{ outlets: ['AFP'] }] } }] } }]),
    ],
    [
      'a visit that is updated on its second day',
      'event-before-note',
      {
        date: '2021-05-07',
        programme: { days: [{ date: '2021-05-06' }, { date: '2021-05-07' }] },
      },
    ],
    [
      'December, in a note about January',
      'weekday',
      {
        date: '2021-12-30',
        programme: { days: [{ date: '2022-01-01' }] },
        body: [{ kind: 'paragraph', spans: [{ text: 'Mardi 28 décembre et samedi 1er janvier.' }] }],
      },
    ],
    [
      'an « À propos » written in another year',
      'weekday',
      {
        date: '2021-05-05',
        boilerplates: [{ body: [{ kind: 'paragraph', spans: [{ text: 'Depuis le jeudi 3 septembre.' }] }] }],
      },
    ],
    [
      'a cancellation needs no title',
      'announcement-missing',
      { corrects: { effect: 'cancels', number: '962' } },
    ],
    ['an agenda needs no title', 'announcement-missing', { kind: 'agenda', persons: [{ family: 'Martin' }] }],
  ])('%s', (_, code, input) => {
    expect(fieldsOf(code, input)).toEqual([])
  })

  test('nor does an event that the note does not announce', () => {
    const event = { ...received({}), desks: [{}], purpose: 'un point à 9h15' }
    expect(found({ ...event, kind: 'communique' }).map(({ part }) => part)).not.toContain('programme')
    expect(fieldsOf('deadline-missing', { ...event, kind: 'communique' })).toEqual([])
    expect(fieldsOf('deadline-missing', { ...event, corrects: { effect: 'cancels' } })).toEqual([])
    expect(fieldsOf('deadline-missing', event)).toEqual(['desks[0].deadlineDay'])
  })
})

describe('what is wrong is found where it is', () => {
  test('a reception that ends before it begins, and a sub-step', () => {
    const reception = [{ from: '09:30', to: '09:15' }]
    expect(fieldsOf('range-reversed', { reception })).toEqual(['reception[0].to'])
    const steps = [{ text: 'x', steps: [{ time: { kind: 'range', from: '10:00', to: '09:00' } }] }]
    expect(fieldsOf('range-reversed', oneDay([{ reception, steps }]))).toEqual([
      'programme.days[0].sequences[0].reception[0].to',
      'programme.days[0].sequences[0].steps[0].steps[0].time',
    ])
  })

  test('hours in any text of the event', () => {
    const words = 'à 9h15'
    const input = {
      ...oneDay([
        {
          access: { words },
          reception: [{ words }],
          steps: [{ venue: words, time: { kind: 'words', words }, steps: [{ text: words }] }],
        },
      ]),
      reception: [{ parking: words }],
      desks: [{ ...desk, toBring: words }],
    }
    expect(fieldsOf('hour-style', input)).toEqual([
      'reception[0].parking',
      'programme.days[0].sequences[0].access.words',
      'programme.days[0].sequences[0].reception[0].words',
      'programme.days[0].sequences[0].steps[0].time.words',
      'programme.days[0].sequences[0].steps[0].venue',
      'programme.days[0].sequences[0].steps[0].steps[0].text',
      'desks[0].toBring',
    ])
  })

  test('the contact of a second issuer', () => {
    const issuers = [
      { contacts: [{ organisation: 'A', phones: ['01 02 03 04 05'] }] },
      { contacts: [{ organisation: 'B' }] },
    ]
    expect(fieldsOf('press-contact-unreachable', { issuers })).toEqual(['issuers[1].contacts[0]'])
  })

  test('a sub-step kept for the accredited', () => {
    const steps = [
      { text: 'x', steps: [{ text: 'y', access: { phases: [{ who: { kind: 'accredited' } }] } }] },
    ]
    expect(fieldsOf('desk-missing', oneDay([{ steps }]))).toEqual(['desks'])
  })
})

describe('what is silenced', () => {
  const file = (silenced: string[], at = '') =>
    noteFileSchema.parse({ purpose: 'un point à 9h15', where: at, silenced })
  const input = (silenced: string[], at = '') => {
    const note = file(silenced, at)
    return { note, facts: note, issuers: note.issuers, today: '', communes: null }
  }
  const keyOf = (code: FindingCode, found: readonly Finding[]): string[] =>
    found.flatMap(finding => (finding.code === code ? [findingKey(finding)] : []))

  test('is not said, and can be given back', () => {
    const [key = ''] = keyOf('hour-style', allFindings(input([])))
    expect(keyOf('hour-style', findings(input([key])))).toEqual([])
    const apart = heard(allFindings(input([key])), [key])
    expect(keyOf('hour-style', apart.silenced)).toEqual([key])
    expect(apart.heard).toEqual(findings(input([key])))
  })

  test('stays so where the same words stand elsewhere, and not for other words', () => {
    const [key = ''] = keyOf('hour-style', allFindings(input([])))
    expect(keyOf('hour-style', findings(input([key], 'Gare, 9h15')))).toEqual([])
    expect(keyOf('hour-style', findings(input([key], 'Gare, 9h20')))).toHaveLength(1)
  })

  test('what blocks can be silenced too', () => {
    const [key = ''] = keyOf('issuer-missing', allFindings(input([])))
    expect(keyOf('issuer-missing', findings(input([key])))).toEqual([])
  })
})
