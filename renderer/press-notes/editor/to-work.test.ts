import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noteFileSchema } from '../../../domain/press-note.ts'
import { type Workpiece, workpieceSchema } from '../../../domain/workpiece.ts'
import referenceNote from '../../../resources/demonstration/note-962.json'
import { anyWork } from '../../../tests/any-work.ts'
import { pageExtensions } from './extensions.ts'
import { fromWork } from './from-work.ts'
import { toWork } from './to-work.ts'

const schema = getSchema([...pageExtensions])

/** The page made again from its JSON, without the memory of what it was made from. */
const forgotten = (work: Workpiece) => {
  const doc = schema.nodeFromJSON(fromWork(work, schema).toJSON())
  doc.check()
  return doc
}

/** What the page settles: spans that look alike are one, what would be empty has a place to write in. */
const settled = (work: Workpiece): Workpiece => toWork(forgotten(work), work)

describe('the page of a workpiece', () => {
  test('gives back the very workpiece that it was made from', () => {
    fc.assert(
      fc.property(anyWork, work => {
        expect(toWork(fromWork(work, schema), work)).toBe(work)
      }),
    )
  })

  test('shows all of it: read without its memory it is the same, settled', () => {
    fc.assert(
      fc.property(anyWork, work => {
        const once = settled(work)
        expect(workpieceSchema.parse(once)).toEqual(once)
        expect(settled(once)).toEqual(once)
      }),
    )
  })

  test('loses no word of the reference note', () => {
    const file = noteFileSchema.parse(referenceNote)
    const work = workpieceSchema.parse({
      note: {
        title: 'Les écoles',
        body: file.body,
        bodyAfter: file.bodyAfter,
        boilerplates: file.boilerplates,
      },
      event: {
        title: 'Visite',
        persons: file.persons,
        purpose: file.purpose,
        programme: file.programme,
        notices: file.notices,
      },
    })
    expect(settled(work)).toEqual(work)
  })
})
