import { expect, test } from 'vitest'
import * as z from 'zod'
import { contactDraftSchema } from '../../domain/contact.ts'
import { granted, newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { buildProgram } from '../../tests/fixtures/store/killed.ts'
import { pressFileThread } from './thread.ts'

const idSchema = z.object({ id: z.string() })

test('an erasure that the notes refuse fails alone: nothing is erased, and what follows is answered', async () => {
  const reported: unknown[] = []
  const thread = pressFileThread({
    script: await buildProgram('../../../main/press-file/worker.ts'),
    folder: await newFolder(),
    services: {
      choosePaths: async () => [],
      choosePath: async () => null,
      releasedNaming: async () => [],
      forgetInNotes: async () =>
        Promise.reject(new Error('a note keeps what was to be forgotten: disk-full')),
    },
    changed: () => undefined,
    progress: () => undefined,
    report: error => reported.push(error),
  })
  const create = (family: string) =>
    thread.ask('contacts.create', { draft: contactDraftSchema.parse({ family }), from: 'hand' })
  const { id } = idSchema.parse(granted(await create('Zola')))
  const erased = thread.ask('privacy.erase', { selection: { ids: [id] }, keepOut: true })
  await expect(erased).rejects.toThrow()
  expect(reported).toHaveLength(1)
  expect(await thread.ask('contacts.get', { id })).toMatchObject({ ok: true, value: { family: 'Zola' } })
  expect(await create('Sand')).toMatchObject({ ok: true })
  await thread.settled()
})
