import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { copyOf } from '../domain/boilerplate.ts'
import { pressNoteSchema } from '../domain/press-note.ts'
import { granted, newFolder, openIn } from '../tests/fixtures/store/data-folder.ts'
import { pressNoteOf } from '../tests/fixtures/store/samples.ts'
import { libraryAnswers } from './library.ts'

test('counts the notes that hold a copy of each « À propos », each note once', async () => {
  const store = await openIn(await newFolder())
  const world = { store, now: () => new Date(), newId: randomUUID, changed: () => undefined }
  const answers = libraryAnswers(world)
  const [schools, recovery] = await Promise.all(
    ['Écoles', 'Relance', 'Ailleurs'].map(async title =>
      granted(await answers['boilerplates.create']({ title, body: [], reviewBy: '' })),
    ),
  )
  if (schools === undefined || recovery === undefined) throw new Error('the texts were not made')
  const own = { ...copyOf(schools), sourceId: null }
  const held = [[schools, schools, recovery].map(copyOf), [copyOf(schools)], [own]]
  for (const [index, boilerplates] of held.entries()) {
    granted(await store.pressNotes.put(pressNoteSchema.parse({ ...pressNoteOf(index + 1), boilerplates })))
  }
  const uses = granted(await answers['boilerplates.uses']({}))
  expect(new Map(uses.map(({ id, notes }) => [id, notes]))).toEqual(
    new Map([
      [schools.id, 2],
      [recovery.id, 1],
    ]),
  )
})
