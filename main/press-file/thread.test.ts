import { expect, test } from 'vitest'
import * as z from 'zod'
import { contactDraftSchema } from '../../domain/contact.ts'
import { contactWith } from '../../tests/fixtures/press-file/world.ts'
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

test('main learns through the thread whom addressees stand for, who somebody is, and has uses logged', async () => {
  const thread = pressFileThread({
    script: await buildProgram('../../../main/press-file/worker.ts'),
    folder: await newFolder(),
    services: {
      choosePaths: async () => [],
      choosePath: async () => null,
      releasedNaming: async () => [],
      forgetInNotes: async () => [],
    },
    changed: () => undefined,
    progress: () => undefined,
    report: () => undefined,
  })
  const zoe = contactWith({ family: 'Zola', mails: [{ address: 'zoe@zeste.fr' }] })
  granted(await thread.putMissing([zoe]))
  const addresses = [{ name: 'Paul', mail: 'paul@cri.fr' }]
  expect(await thread.recipients({ listIds: [], contactIds: [zoe.id], addresses })).toEqual({
    ok: true,
    value: {
      recipients: [
        { contactId: zoe.id, name: 'Zola', outlet: '', mail: 'zoe@zeste.fr' },
        { contactId: null, name: 'Paul', outlet: '', mail: 'paul@cri.fr' },
      ],
      opposed: 0,
      withoutMail: 0,
      folded: 0,
    },
  })
  const nobody = { given: '', family: '', outlet: '', mail: 'nul@cri.fr' }
  const people = [nobody, { ...nobody, mail: 'Zoe@zeste.fr' }]
  expect(await thread.match(people)).toEqual({ ok: true, value: [null, zoe.id] })
  const use = { kind: 'note-sent', purpose: '', subject: 'Note 12', format: 'eml' } as const
  granted(await thread.logUse({ ...use, contactIds: [zoe.id] }))
  const asked = await thread.ask('contacts.history', { id: zoe.id })
  expect(granted(asked)).toMatchObject([{ kind: 'note-sent', subject: 'Note 12' }, { kind: 'created' }])
  await thread.settled()
})
