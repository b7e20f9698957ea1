import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editSchema, type Patch } from '../history.ts'
import { type Workpiece, workpieceSchema } from '../workpiece.ts'
import { applyPatches } from './apply.ts'
import { editBetween } from './diff.ts'

const sentence = 'La ministre se rendra en Seine-et-Marne pour visiter une école 😀 de production.'
const name = fc.constantFrom('', 'Lyon', 'À l’issue', '9 h 15', 'Toute la presse')
const words = fc.oneof(
  name,
  fc.tuple(fc.nat(80), fc.nat(80)).map(([from, to]) => sentence.slice(0, from) + sentence.slice(to)),
)
const spans = fc.array(fc.record({ text: words, bold: fc.boolean() }), { maxLength: 3 })
const passage = fc.oneof(
  fc.record({ kind: fc.constant('paragraph'), spans }),
  fc.record({ kind: fc.constant('quote'), spans, speaker: words }),
  fc.record({ kind: fc.constant('subheading'), text: fc.constantFrom('Contexte', 'Suite') }),
  fc.record({ kind: fc.constant('page-break') }),
)
const subStep = fc.record({
  text: words,
  time: fc.constantFrom({ kind: 'none' }, { kind: 'at', at: '09:30' }, { kind: 'after' }),
})
const step = fc.record({ text: words, venue: words, steps: fc.array(subStep, { maxLength: 2 }) })
const sequences = fc.array(fc.record({ title: words, steps: fc.array(step, { maxLength: 5 }) }), {
  maxLength: 3,
})
const event = fc.record({
  title: words,
  persons: fc.array(fc.record({ family: name }), { maxLength: 3 }),
  programme: fc.record({ days: fc.array(fc.record({ label: name, sequences }), { maxLength: 2 }) }),
})
const workpiece: fc.Arbitrary<Workpiece> = fc
  .record({
    note: fc.record({ title: words, body: fc.array(passage, { maxLength: 6 }) }),
    event: fc.option(event),
  })
  .map(work => workpieceSchema.parse(work))

/** The same value with nothing shared, as it comes back from the disk. */
const apart = (work: Workpiece): Workpiece => workpieceSchema.parse(JSON.parse(JSON.stringify(work)))

const bare = workpieceSchema.parse({ note: { title: 'Visite' }, event: null })

describe('an edit', () => {
  test('leads from any workpiece to any other, and back', () => {
    fc.assert(
      fc.property(workpiece, workpiece, (before, after) => {
        const edit = editBetween(before, after) ?? { back: [], forth: [] }
        expect(applyPatches(before, edit.forth)).toEqual(after)
        expect(applyPatches(after, edit.back)).toEqual(before)
      }),
    )
  })

  test('is the same once it was written and read again', () => {
    fc.assert(
      fc.property(workpiece, workpiece, (before, after) => {
        const edit = editBetween(before, after)
        if (edit === null) return
        expect(editSchema.parse(JSON.parse(JSON.stringify(edit)))).toEqual(edit)
      }),
    )
  })

  test('is there only where the two differ', () => {
    fc.assert(
      fc.property(workpiece, work => {
        expect(editBetween(work, work)).toBeNull()
        expect(editBetween(work, apart(work))).toBeNull()
      }),
    )
  })

  test('of one field is one patch', () => {
    const after = { ...bare, note: { ...bare.note, title: 'Visite à Lyon' } }
    expect(editBetween(bare, after)).toEqual({
      back: [{ op: 'put', path: ['note', 'title'], value: 'Visite' }],
      forth: [{ op: 'put', path: ['note', 'title'], value: 'Visite à Lyon' }],
    })
  })

  test('of a word in a long text is as long as the word', () => {
    const before = { ...bare, note: { ...bare.note, announcement: sentence } }
    const announcement = sentence.replace('visiter', 'découvrir')
    const edit = editBetween(before, { ...before, note: { ...before.note, announcement } })
    const path = ['note', 'announcement']
    expect(edit).toEqual({
      back: [{ op: 'splice', path, at: 45, remove: 8, insert: ['visite'] }],
      forth: [{ op: 'splice', path, at: 45, remove: 6, insert: ['découvri'] }],
    })
  })

  test('of a line put in between exchanges nothing else', () => {
    const lines = (...texts: string[]) =>
      workpieceSchema.parse({
        note: { body: texts.map(text => ({ kind: 'paragraph', spans: [{ text }] })) },
        event: null,
      })
    const edit = editBetween(lines('un', 'trois'), lines('un', 'deux', 'trois'))
    expect(edit?.forth).toMatchObject([{ op: 'splice', path: ['note', 'body'], at: 1, remove: 0 }])
    expect(edit?.back).toEqual([{ op: 'splice', path: ['note', 'body'], at: 1, remove: 1, insert: [] }])
  })

  test('leaves alone what it does not touch', () => {
    const before = workpieceSchema.parse({
      note: { body: [{ kind: 'page-break' }, { kind: 'subheading', text: 'Contexte' }] },
      event: { title: 'Lyon' },
    })
    const after = applyPatches(before, [{ op: 'put', path: ['note', 'body', 1, 'text'], value: 'Suite' }])
    expect(after?.event).toBe(before.event)
    expect(after?.note.body[0]).toBe(before.note.body[0])
    expect(after?.note.body[1]).toEqual({ kind: 'subheading', level: 3, text: 'Suite' })
  })
})

test.each<[string, Patch]>([
  ['a name that is not there', { op: 'put', path: ['note', 'nothing'], value: '' }],
  ['a prototype', { op: 'put', path: ['note', '__proto__'], value: {} }],
  ['an item that is not there', { op: 'put', path: ['note', 'body', 0], value: { kind: 'page-break' } }],
  ['a number in an object', { op: 'put', path: ['note', 3], value: '' }],
  ['a name in a list', { op: 'put', path: ['note', 'body', 'length'], value: 0 }],
  ['more items than there are', { op: 'splice', path: ['note', 'body'], at: 0, remove: 1, insert: [] }],
  ['more of a text than there is', { op: 'splice', path: ['note', 'title'], at: 0, remove: 7, insert: [] }],
  ['no text for a text', { op: 'splice', path: ['note', 'title'], at: 0, remove: 1, insert: [7] }],
  ['a value of another make', { op: 'put', path: ['note', 'kind'], value: 'poème' }],
  ['a value that is not whole', { op: 'put', path: ['event'], value: { title: 'Lyon' } }],
])('a patch with %s does not fit', (_, patch) => {
  expect(applyPatches(bare, [patch])).toBeNull()
})
