import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { registerSchema } from '../domain/accreditation.ts'
import { dispatchSchema } from '../domain/dispatch.ts'
import { eventPhotoSchema } from '../domain/event-photo.ts'
import { readTraces } from '../domain/traces.ts'
import { contentOf, granted, newFolder, openIn } from '../tests/fixtures/store/data-folder.ts'
import { idOf } from '../tests/fixtures/store/samples.ts'
import { dispatchAnswers } from './dispatches.ts'
import { forgetInRegisters } from './forget-in-registers.ts'

const gone = idOf(101)
const who = {
  gone: new Set([gone]),
  reader: readTraces({ names: ['Ysaline Quemener'], addresses: ['ysaline@zeste.fr'] }),
}
const at = '2026-05-04T09:30:00.000Z'

async function folderNaming() {
  const folder = await newFolder()
  const store = await openIn(folder)
  const accreditations = [
    { id: idOf(1), contactId: gone, given: 'Ysaline', family: 'Quemener', places: [{ status: 'granted' }] },
    { id: idOf(2), family: 'Reste', places: [{}] },
  ]
  granted(await store.registers.put(registerSchema.parse({ id: idOf(10), accreditations })))
  const other = granted(await store.registers.put(registerSchema.parse({ id: idOf(11) })))
  const recipients = [
    { contactId: gone, name: 'Ysaline Quemener', mail: 'ysaline@zeste.fr' },
    { name: 'Reste', mail: 'reste@zeste.fr' },
  ]
  const mail = dispatchSchema.parse({ id: idOf(20), kind: 'mail', at, facts: [], recipients })
  granted(await store.dispatches.put(mail))
  const photo = { eventNoteId: idOf(10), at, base64: '/9j/' }
  const photos = [
    { ...photo, id: idOf(30), caption: 'Ysaline Quemener', credit: 'Ysaline Quemener' },
    { ...photo, id: idOf(31), caption: 'Le ministre avec Ysaline Quemener', credit: 'Reste' },
  ].map(one => eventPhotoSchema.parse(one))
  for (const one of photos) granted(await store.photos.put(one))
  return { folder, store, other }
}

test('registers, dispatches and photos forget who is erased; the counts stay', async () => {
  const { folder, store, other } = await folderNaming()
  await forgetInRegisters(store, who)
  const again = await openIn(folder)
  const { accreditations } = granted(await again.registers.get(idOf(10)))
  expect(accreditations).toMatchObject([
    { contactId: null, given: '', family: '', places: [{ status: 'granted' }] },
    { family: 'Reste' },
  ])
  expect(granted(await again.registers.get(idOf(11)))).toEqual(other)
  expect(granted(await again.dispatches.get(idOf(20))).recipients).toMatchObject([{ name: 'Reste' }])
  const world = { store: again, now: () => new Date(at), newId: () => idOf(99), changed: () => undefined }
  const listed = await dispatchAnswers(world)['dispatches.list']({ noteId: null, eventNoteId: null })
  expect(granted(listed)).toMatchObject([{ id: idOf(20), recipients: 2 }])
  expect(granted(await again.photos.get(idOf(30)))).toMatchObject({ caption: '', credit: '' })
  // A sentence that names her among others stays as somebody wrote it, as in notes.
  expect(granted(await again.photos.get(idOf(31))).caption).toBe('Le ministre avec Ysaline Quemener')
  expect(JSON.stringify(await contentOf(join(folder, 'registers')))).not.toContain('Quemener')
  expect(JSON.stringify(await contentOf(join(folder, 'dispatches')))).not.toContain('Quemener')
})

test('nothing is written where nobody is named, and a register that cannot be read stops nothing', async () => {
  const { folder, store } = await folderNaming()
  await writeFile(join(folder, 'registers', `${idOf(12)}.json`), '{"torn')
  await forgetInRegisters(store, who)
  const before = await contentOf(folder)
  await forgetInRegisters(store, who)
  expect(await contentOf(folder)).toEqual(before)
  expect(granted(await store.registers.get(idOf(10))).accreditations[0]?.family).toBe('')
})
