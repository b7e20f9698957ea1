import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as z from 'zod'
import { contactSchema } from '../../domain/contact.ts'
import { contactListSchema } from '../../domain/contact-list.ts'
import { historyEntrySchema } from '../../domain/contact-use.ts'
import { contactRowsSchema } from '../../domain/contact-view.ts'
import type { Result } from '../../domain/failure.ts'
import { openDesk, type PressFileDesk } from './desk.ts'
import { firstView } from './first-answers.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-desk-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function open(): Promise<PressFileDesk> {
  const opened = await openDesk({
    folder,
    now: () => new Date('2026-05-04T16:10:00.000Z'),
    newId: randomUUID,
    changed: () => undefined,
    progress: () => undefined,
    services: {
      choosePaths: () => Promise.resolve([]),
      choosePath: () => Promise.resolve(null),
      releasedNaming: () => Promise.resolve([]),
      forgetInNotes: () => Promise.resolve([]),
    },
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

function granted(result: Result<unknown>): unknown {
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const people = Array.from({ length: 20 }, (_, number) =>
  contactSchema.parse({
    id: randomUUID(),
    family: `Berthier ${number}`,
    createdAt: '2026-05-04T16:10:00.000Z',
    changedAt: '2026-05-04T16:10:00.000Z',
  }),
)

test('what is asked for all at once is done one after the other: nobody is lost', async () => {
  const desk = await open()
  granted(await desk.putMissing(people))
  const made = await desk.ask({
    task: 'ask',
    question: 'contactLists.create',
    input: { name: 'Tous', purpose: '', where: null },
  })
  const { id } = contactListSchema.parse(granted(made))
  await Promise.all(
    people.map(person =>
      desk.ask({
        task: 'ask',
        question: 'contactLists.add',
        input: { id, selection: { ids: [person.id] } },
      }),
    ),
  )
  const list = contactListSchema.parse(
    granted(await desk.ask({ task: 'ask', question: 'contactLists.get', input: { id } })),
  )
  expect(list.members).toHaveLength(people.length)
  await desk.settled()

  const reopened = await open()
  const kept = await reopened.ask({ task: 'ask', question: 'contactLists.get', input: { id } })
  expect(granted(kept)).toEqual(list)
  await reopened.settled()
})

test('a note that was sent and a purge are in the log and in the history; only the first is a use', async () => {
  const desk = await open()
  const [first, second] = people
  if (first === undefined || second === undefined) throw new Error('nobody')
  granted(await desk.putMissing([first, second]))
  const use = { purpose: '', format: '', contactIds: [first.id, randomUUID()] }
  granted(await desk.logUse({ ...use, kind: 'identity-purge', subject: 'Visite à Lyon', count: 5 }))
  const historyOf = async ({ id }: { id: string }) =>
    z
      .array(historyEntrySchema)
      .parse(granted(await desk.ask({ task: 'ask', question: 'contacts.history', input: { id } })))
      .map(({ kind, subject }) => `${kind} ${subject}`)
  const lastUsed = async () =>
    contactRowsSchema
      .parse(granted(await desk.ask({ task: 'ask', question: 'contacts.view', input: firstView })))
      .rows.map(row => row.lastUsed)
  expect(await lastUsed()).toEqual(['', ''])

  granted(await desk.logUse({ ...use, kind: 'note-sent', subject: 'Note 12' }))
  expect(await historyOf(first)).toEqual(['note-sent Note 12', 'identity-purge Visite à Lyon', 'created '])
  expect(await historyOf(second)).toEqual(['created '])
  expect(await lastUsed()).toEqual(['2026-05-04T16:10:00.000Z', ''])
  const log = await desk.ask({ task: 'ask', question: 'privacy.log', input: { from: 0, count: 9 } })
  expect(granted(log)).toMatchObject({ uses: [{ count: 2 }, { count: 5 }] })
  await desk.settled()
})
