import { expect, it } from 'vitest'
import { insertable, insertableIn, isEventPart } from './insertable.ts'
import { noteContentSchema } from './press-note.ts'

const correction = { effect: 'cancels', number: '12', day: '2021-05-04' }

it.each([
  ['note-aux-redactions', null, true],
  ['invitation', null, true],
  ['communique', null, false],
  ['note-aux-redactions', correction, false],
  ['note-aux-redactions', { ...correction, effect: 'updates' }, true],
])('offers the parts of the event where they are printed: %s, %o', (kind, corrects, isPrinted) => {
  const note = noteContentSchema.parse({ kind, corrects })
  const expected = isPrinted ? insertable : insertable.filter(id => !isEventPart(id))
  expect(insertableIn(note)).toEqual(expected)
  expect(insertableIn(note)).toContain('contacts')
})
