import { expect, it } from 'vitest'
import { insertable, insertableIn, isEventPart } from './insertable.ts'
import { noteContentSchema } from './press-note.ts'

const ofOneKind = ['cover', 'annexes', 'appearances', 'coupon']
const correction = { effect: 'cancels', number: '12', day: '2021-05-04' }

it.each([
  ['note-aux-redactions', null, true],
  ['invitation', null, true],
  ['communique', null, false],
  ['note-aux-redactions', correction, false],
  ['note-aux-redactions', { ...correction, effect: 'updates' }, true],
])('offers the parts of the event where they are printed: %s, %o', (kind, corrects, isPrinted) => {
  const note = noteContentSchema.parse({ kind, corrects })
  const own = insertableIn(note).filter(id => !ofOneKind.includes(id))
  const shared = insertable.filter(id => !ofOneKind.includes(id))
  expect(own).toEqual(isPrinted ? shared : shared.filter(id => !isEventPart(id)))
  expect(insertableIn(note)).toContain('contacts')
})

it.each([
  ['dossier', ['cover', 'annexes']],
  ['agenda', ['appearances']],
  ['invitation', ['coupon']],
  ['communique', []],
])('offers what one kind of note alone has: %s', (kind, parts) => {
  const ids = insertableIn(noteContentSchema.parse({ kind }))
  expect(ids.filter(id => ofOneKind.includes(id))).toEqual(parts)
})
