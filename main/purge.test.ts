import { randomUUID } from 'node:crypto'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { accreditationSchema, type Register, registerSchema } from '../domain/accreditation.ts'
import { type EventNote, eventNoteSchema } from '../domain/event-note.ts'
import { refuse } from '../domain/failure.ts'
import { openOffice } from '../tests/fixtures/office/office.ts'
import { contactAt } from '../tests/fixtures/press-file/world.ts'
import { contentOf, granted, openIn } from '../tests/fixtures/store/data-folder.ts'
import { eventNoteOf, idOf } from '../tests/fixtures/store/samples.ts'
import { purgeIdentities } from './purge.ts'

const zola = contactAt('Le Cri', { given: 'Zoé', family: 'Zola' })
const secrets = ['1990-03-04', 'Villeneuve-secrète', '012345', 'AB-123-CD']
const [birthDay = '', birthPlace = '', cardNumber = '', plate = ''] = secrets

const registerOf = (n: number, given: Partial<Register> = {}): Register =>
  registerSchema.parse({
    id: idOf(n),
    accreditations: [
      {
        id: randomUUID(),
        contactId: zola.id,
        family: 'Zola',
        identity: { birthDay, plate },
        places: [{ status: 'present' }],
      },
      { id: randomUUID(), family: 'Sand', identity: { birthPlace, cardNumber }, places: [{}] },
      { id: randomUUID(), family: 'Ali', places: [{}] },
    ].map(one => accreditationSchema.parse(one)),
    ...given,
  })

const eventOn = (n: number, ...dates: readonly string[]): EventNote =>
  eventNoteSchema.parse({
    ...eventNoteOf(n, `Visite ${n}`),
    programme: { days: dates.map(date => ({ date })) },
  })

/** An office on a day, with these events. */
async function onDay(today: string, ...events: readonly EventNote[]) {
  let now = new Date(`${today}T08:00:00.000Z`)
  const opened = await openOffice({ contacts: [zola], now: () => now })
  for (const event of events) granted(await opened.store.eventNotes.put(event))
  const purge = () => purgeIdentities(opened.world, opened.desk)
  const left = async (): Promise<readonly string[]> => {
    const bytes = JSON.stringify(await contentOf(opened.folder))
    return secrets.filter(secret => bytes.includes(secret))
  }
  const uses = async () =>
    granted(await opened.desk.ask({ task: 'ask', question: 'privacy.log', input: { from: 0, count: 9 } }))
  const goTo = (day: string): void => {
    now = new Date(`${day}T08:00:00.000Z`)
  }
  return { ...opened, purge, left, uses, goTo }
}

test('thirty days after the last day identity data is gone from the disk; the rest and the counts stay', async () => {
  const { store, purge, left, uses, goTo, announced, folder } = await onDay(
    '2026-06-05',
    eventOn(1, '2026-05-05', '2026-05-06'),
  )
  const before = granted(await store.registers.put(registerOf(1)))
  expect(granted(await purge())).toBe(0)
  expect(await left()).not.toEqual([])

  goTo('2026-06-06')
  expect(granted(await purge())).toBe(2)
  await store.settled()
  expect(await left()).toEqual([])
  const after = granted(await (await openIn(folder)).registers.get(idOf(1)))
  expect(after).toMatchObject({ purgedAt: '2026-06-06T08:00:00.000Z', purgedCount: 2 })
  expect(after.accreditations.map(({ family, places }) => [family, places])).toEqual(
    before.accreditations.map(({ family, places }) => [family, places]),
  )
  expect(announced).toContain(`registers ${idOf(1)}`)
  expect(await uses()).toMatchObject({
    total: 1,
    uses: [{ kind: 'identity-purge', subject: 'Visite 1', count: 2 }],
  })
  // What is purged is not purged again, and the log says it once.
  expect(granted(await purge())).toBe(0)
  expect(await uses()).toMatchObject({ total: 1 })
})

test('what comes in after a purge goes with the next one, and both are counted', async () => {
  const { store, purge, uses } = await onDay('2026-06-06', eventOn(1, '2026-05-06'))
  granted(await store.registers.put(registerOf(1)))
  granted(await purge())
  granted(
    await store.registers.put({
      ...granted(await store.registers.get(idOf(1))),
      ...{ accreditations: registerOf(1).accreditations },
    }),
  )
  expect(granted(await purge())).toBe(2)
  expect(granted(await store.registers.get(idOf(1)))).toMatchObject({ purgedCount: 4 })
  expect(await uses()).toMatchObject({ total: 2 })
})

test('each register has its own days, and an event to come keeps its data', async () => {
  const events = [eventOn(1, '2026-05-06'), eventOn(2, '2026-05-06'), eventOn(3, '2026-07-14')]
  const { store, purge } = await onDay('2026-05-10', ...events)
  granted(await store.registers.put(registerOf(1, { purgeAfterDays: 3 })))
  granted(await store.registers.put(registerOf(2, { purgeAfterDays: 4 })))
  granted(await store.registers.put(registerOf(3, { purgeAfterDays: 0 })))
  expect(granted(await purge())).toBe(2)
  expect(granted(await store.registers.get(idOf(1))).purgedCount).toBe(2)
})

test('the day is that of the event’s own clocks', async () => {
  const inTahiti = eventNoteSchema.parse({ ...eventOn(1, '2026-05-06'), timeZone: 'Pacific/Tahiti' })
  const { store, purge, goTo } = await onDay('2026-05-07', inTahiti)
  granted(await store.registers.put(registerOf(1, { purgeAfterDays: 0 })))
  // It is ten in the morning in Paris, and still the evening before in Papeete.
  expect(granted(await purge())).toBe(0)
  goTo('2026-05-08')
  expect(granted(await purge())).toBe(2)
})

describe('an event', () => {
  test('without a day is purged when its register has not changed for as long', async () => {
    const { store, purge, folder } = await onDay('2026-06-06', eventOn(1))
    granted(await store.registers.put(registerOf(1)))
    const file = join(folder, 'registers', `${idOf(1)}.json`)
    await utimes(file, new Date(), new Date('2026-05-20T08:00:00.000Z'))
    expect(granted(await purge())).toBe(0)
    await utimes(file, new Date(), new Date('2026-05-05T08:00:00.000Z'))
    expect(granted(await purge())).toBe(2)
  })

  test('in the bin is purged like any other, and comes back without them', async () => {
    const { store, purge } = await onDay('2026-06-06', eventOn(1, '2026-05-06'))
    granted(await store.registers.put(registerOf(1)))
    granted(await store.eventNotes.remove(idOf(1)))
    expect(granted(await purge())).toBe(2)
    granted(await store.eventNotes.restore(idOf(1)))
    expect(granted(await store.registers.get(idOf(1))).purgedCount).toBe(2)
  })
})

test('what could not be read goes too when its event is over, and is not taken for nothing before', async () => {
  const events = [eventOn(1, '2026-05-06'), eventOn(2, '2026-06-06')]
  const { store, left, folder } = await onDay('2026-06-06', ...events)
  for (const n of [1, 2]) {
    granted(await store.registers.put(registerOf(n)))
    await writeFile(join(folder, 'registers', `${idOf(n)}.json`), `{"torn ${plate}`)
  }
  const reopened = await openIn(folder)
  const world = { store: reopened, now: () => new Date('2026-06-06T08:00:00.000Z'), changed: () => undefined }
  const { logUse } = (await openOffice()).desk
  expect(granted(await purgeIdentities(world, { logUse }))).toBe(0)
  const aside = await readdir(join(folder, 'aside'))
  expect(aside).toHaveLength(1)
  expect(aside[0]).toContain(idOf(2))
  expect(await left()).toEqual([plate])
})

test('nothing goes that the log could not take in', async () => {
  const { store, world } = await onDay('2026-06-06', eventOn(1, '2026-05-06'))
  granted(await store.registers.put(registerOf(1)))
  const logUse = async () => refuse('disk-full')
  expect(await purgeIdentities(world, { logUse })).toMatchObject({ failure: { code: 'disk-full' } })
  expect(granted(await store.registers.get(idOf(1)))).toMatchObject({ purgedAt: '', purgedCount: 0 })
})
