import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRows, rowHeadings, rowTargets } from '../../tests/imports/any-rows.ts'
import { type Contact, contactSchema } from '../contact.ts'
import { type ImportOptions, importOptionsSchema } from '../contact-import.ts'
import type { OutletNaming } from '../duplicates/contact-keys.ts'
import { outletKey } from '../outlet-rules.ts'
import { columnsOf } from './columns.ts'
import { knownPeople } from './known-people.ts'
import { type ImportPlan, importPlanner } from './plan-rows.ts'
import { readRow } from './row-reading.ts'

const columns = columnsOf(rowHeadings, rowTargets)
const options = importOptionsSchema.parse({})
let count = 0
const newId = () => {
  count += 1
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
}

/** The plan of these rows over these contacts, and the contacts as they would be after it. */
function imported(
  known: readonly Contact[],
  rows: readonly (readonly string[])[],
  given: ImportOptions = options,
  outletOf?: OutletNaming,
) {
  const people = knownPeople(outletOf)
  for (const contact of known) people.put(contact)
  const at = new Date(Date.UTC(2026, 0, 1) + count).toISOString()
  const planner = importPlanner({ people, options: given, at, newId, sourceOf: () => 'liste.csv' })
  rows.forEach((cells, index) => {
    planner.take({ file: 0, line: index + 2 }, readRow(columns, cells, '2026-01-01'), false)
  })
  const steps = planner.plan()
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  const plan = step.value
  const after = new Map(known.map(contact => [contact.id, contact]))
  for (const contact of plan.contacts) after.set(contact.id, contact)
  return { plan, contacts: [...after.values()] }
}

const row = (cells: Partial<Record<(typeof rowTargets)[number], string>>): string[] =>
  rowTargets.map(target => cells[target] ?? '')

const verdicts = ({ rows }: ImportPlan) => rows.map(({ verdict, fault }) => [verdict, fault])

const pressCards = (rows: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(rows.map(cells => cells[rowTargets.indexOf('press-card')] ?? '').filter(card => card !== ''))

test.each(['fill', 'replace', 'leave'] as const)(
  'bringing a file in twice is bringing it in once (%s)',
  known => {
    fc.assert(
      fc.property(anyRows(8), anyRows(8), (before, rows) => {
        // Of two press cards in rows that may be one person's, replacing keeps the last read; once both are known, the
        // rows may be read as two people's, and the other card wins.
        fc.pre(known !== 'replace' || pressCards(rows).size < 2)
        const there = imported([], before).contacts
        const first = imported(there, rows, { ...options, known })
        const second = imported(first.contacts, rows, { ...options, known })
        expect(second.plan.contacts).toEqual([])
        expect(second.plan.counts).toMatchObject({ created: 0, updated: 0, doubtful: 0 })
      }),
      { numRuns: 300 },
    )
  },
)

test('what would be stored is what the model allows, and each row is accounted for', () => {
  fc.assert(
    fc.property(anyRows(10), rows => {
      const { plan, contacts } = imported([], rows)
      for (const contact of contacts) expect(contactSchema.safeParse(contact).success).toBe(true)
      const total = Object.values(plan.counts).reduce((sum, number) => sum + number, 0)
      expect(total).toBe(rows.length)
      expect(plan.counts.created + plan.counts.doubtful).toBe(contacts.length)
    }),
  )
})

test('nothing that a row says is lost: it is in a contact, in the words of the row or as they were read', () => {
  fc.assert(
    fc.property(anyRows(6), rows => {
      const { plan, contacts } = imported([], rows)
      const stored = JSON.stringify(contacts).toLowerCase()
      const mails = rows
        .filter((_, index) => plan.rows[index]?.verdict !== 'refused')
        .flatMap(cells => cells[rowTargets.indexOf('mail')]?.split(';') ?? [])
      for (const mail of mails) expect(stored).toContain(mail.toLowerCase())
    }),
  )
})

test('one person on two rows becomes one contact', () => {
  const { plan, contacts } = imported(
    [],
    [
      row({ given: 'Jean', family: 'Dupont', outlet: 'Le Fanal', mail: 'a@x.example', town: 'Lyon' }),
      row({ given: 'Jean', family: 'DUPONT', outlet: 'Le Fanal', phone: '06 39 98 12 34', town: 'Nantes' }),
    ],
  )
  expect(verdicts(plan)).toEqual([
    ['created', null],
    ['updated', 'twice-in-file'],
  ])
  expect(contacts).toHaveLength(1)
  expect(contacts[0]).toMatchObject({
    place: { town: 'Lyon' },
    phones: [{ number: '+33639981234' }],
    notes: 'Nantes',
  })
})

test('colleagues behind one mail stay two, and are pointed at', () => {
  const { plan } = imported(
    [],
    [
      row({ given: 'Jean', family: 'Dupont', mail: 'redaction@x.example' }),
      row({ given: 'Zoé', family: 'Ba', mail: 'redaction@x.example' }),
    ],
  )
  expect(plan.counts).toMatchObject({ created: 1, doubtful: 1 })
  expect(plan.rows[1]?.knownAs).toBe('Jean Dupont')
})

test('known contacts are filled, replaced or left as the person wants', () => {
  const known = imported(
    [],
    [row({ given: 'Jean', family: 'Dupont', outlet: 'Le Fanal', role: 'Reporter', mail: 'a@x.example' })],
  ).contacts
  const news = [
    row({ given: 'Jean', family: 'Dupont', outlet: 'Le Fanal', role: 'Rédacteur', mail: 'b@x.example' }),
  ]
  const after = (how: ImportOptions['known']) => imported(known, news, { ...options, known: how }).contacts[0]
  expect(after('fill')).toMatchObject({
    functions: [{ role: 'Reporter' }],
    mails: [{ address: 'a@x.example' }, { address: 'b@x.example' }],
  })
  expect(after('replace')).toMatchObject({
    functions: [{ role: 'Rédacteur' }],
    mails: [{ address: 'b@x.example' }, { address: 'a@x.example' }],
  })
  expect(after('leave')).toEqual(known[0])
})

test('who objected is not touched, and an objection in a file is always taken', () => {
  const [jean] = imported([], [row({ given: 'Jean', family: 'Dupont', mail: 'a@x.example' })]).contacts
  if (jean === undefined) throw new Error('nobody was created')
  const opposed = { ...jean, opposition: { on: '2025-01-01', note: '' } }
  const { plan } = imported(
    [opposed],
    [row({ given: 'Jean', family: 'Dupont', mail: 'a@x.example', town: 'Lyon' })],
  )
  expect(verdicts(plan)).toEqual([['opposed', 'opposed']])
  expect(plan.contacts).toEqual([])
  expect(plan.concerned).toEqual([])
})

const martine = { given: 'Martine', family: 'Petit', outlet: 'Le Fanal' }

test.each([
  [
    'a newsroom’s mailbox and a name akin',
    { mail: 'redaction@x.example' },
    { given: 'Marine', family: 'Petit' },
  ],
  ['a newsroom’s mailbox and no name', { mail: 'redaction@x.example' }, {}],
  ['a newsroom’s mailbox and an initial', { mail: 'redaction@x.example' }, { given: 'M.', family: 'Petit' }],
  ['a switchboard and a name akin', { phone: '01 99 00 12 34' }, { given: 'Marine', family: 'Petit' }],
  ['a switchboard and no name', { phone: '01 99 00 12 34' }, {}],
  ['a switchboard and an initial', { phone: '01 99 00 12 34' }, { given: 'M.', family: 'Petit' }],
])('%s make nobody who is known of a row', (_, reach, name) => {
  const known = imported([], [row({ ...martine, ...reach })]).contacts
  const rows = [row({ ...name, ...reach, town: 'Lyon' })]
  const first = imported(known, rows)
  expect(verdicts(first.plan)).toEqual([['doubtful', null]])
  expect(first.plan.rows[0]?.knownAs).toBe('Martine Petit')
  expect(first.contacts).toHaveLength(2)
  expect(first.contacts[0]).toEqual(known[0])
  expect(verdicts(imported(first.contacts, rows).plan)).toEqual([['unchanged', null]])
})

test.each([
  [
    'her very name behind a newsroom’s mailbox',
    { mail: 'redaction@x.example' },
    { given: 'MARTINE', family: 'PETIT' },
  ],
  ['her very name behind a switchboard', { phone: '01 99 00 12 34' }, { given: 'MARTINE', family: 'PETIT' }],
  ['an initial with her own mailbox', { mail: 'martine.petit@x.example' }, { given: 'M.', family: 'Petit' }],
  ['an initial with her mobile', { phone: '06 39 98 12 34' }, { given: 'M.', family: 'Petit' }],
  ['no name with her own mailbox', { mail: 'martine.petit@x.example' }, {}],
])('%s is her', (_, reach, name) => {
  const known = imported([], [row({ ...martine, ...reach })]).contacts
  const { plan } = imported(known, [row({ ...name, ...reach, town: 'Lyon' })])
  expect(verdicts(plan)).toEqual([['updated', null]])
})

test('a newsroom’s mailbox without a name is that newsroom’s', () => {
  const known = imported([], [row({ desk: 'Rédaction', mail: 'redaction@x.example' })]).contacts
  const { plan } = imported(known, [row({ mail: 'redaction@x.example', town: 'Lyon' })])
  expect(verdicts(plan)).toEqual([['updated', null]])
})

test.each([
  ['mailbox', { mail: 'm.petit@x.example' }],
  ['mobile', { phone: '06 39 98 12 34' }],
])('the %s of who objected stays out under another name too', (_, reach) => {
  const [known] = imported([], [row({ ...martine, ...reach })]).contacts
  if (known === undefined) throw new Error('nobody was created')
  const opposed = { ...known, opposition: { on: '2025-01-01', note: '' } }
  const { plan } = imported([opposed], [row({ given: 'Zoé', family: 'Ba', ...reach })])
  expect(verdicts(plan)).toEqual([['opposed', 'opposed']])
  expect(plan.rows[0]?.knownAs).toBe('Martine Petit')
  expect([plan.contacts, plan.concerned]).toEqual([[], []])
})

test('who objected behind a newsroom’s mailbox keeps none of her colleagues out', () => {
  const [known] = imported([], [row({ ...martine, mail: 'redaction@x.example' })]).contacts
  if (known === undefined) throw new Error('nobody was created')
  const opposed = { ...known, opposition: { on: '2025-01-01', note: '' } }
  const { plan } = imported([opposed], [row({ given: 'Zoé', family: 'Ba', mail: 'redaction@x.example' })])
  expect(verdicts(plan)).toEqual([['doubtful', null]])
})

test('another name of an outlet is that outlet', () => {
  const naming: OutletNaming = name => (name === 'AFP' ? 'agence france presse' : outletKey(name))
  const known = imported([], [row({ given: 'Zoé', family: 'Ba', outlet: 'Agence France-Presse' })]).contacts
  const rows = [row({ given: 'Zoé', family: 'Ba', outlet: 'AFP' })]
  expect(imported(known, rows, options, naming).contacts).toHaveLength(1)
  expect(imported(known, rows).contacts).toHaveLength(2)
})
