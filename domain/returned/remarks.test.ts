import { describe, expect, test } from 'vitest'
import referenceNote from '../../resources/demonstration/note-962.json'
import { composedOf } from '../carried-note.ts'
import type { TrackedChange } from '../read-document.ts'
import { applyEdits } from './apply.ts'
import { paragraphsAsRead, readDocument, readParagraph, readRun, retyped, textOf } from './as-read.ts'
import { carriedOf } from './carried-for-test.ts'
import { reviewOf } from './review.ts'

const carried = carriedOf(referenceNote)
const input = composedOf(carried)
const page = paragraphsAsRead(input)
const at = page.findIndex(one => textOf(one).startsWith('Cet AMI'))
const text = textOf(page[at] ?? readParagraph(''))
const withText = (make: (text: string) => string) =>
  page.map((one, index) => (index === at ? retyped(one, make(text)) : one))

const readSpan = { bold: false, italic: false, superscript: false, href: '' }

const by = (author: string, kind: TrackedChange['kind']): TrackedChange => ({
  kind,
  author,
  date: '2021-05-04T10:00:00.000Z',
})

describe('tracked changes', () => {
  test('read as accepted, with who made them', () => {
    const runs = [
      readRun('Cet AMI '),
      readRun('offrira', { change: by('Claire', 'deleted') }),
      readRun('propose', { change: by('Paul', 'inserted') }),
      readRun(text.slice('Cet AMI offrira'.length)),
    ]
    const document = readDocument(page.map((one, index) => (index === at ? { ...one, runs } : one)))
    const [difference] = reviewOf(carried, document, null).review.differences
    expect(difference?.after).toContain('Cet AMI propose aux lauréats')
    expect(difference?.authors.map(({ name }) => name)).toEqual(['Claire', 'Paul'])
  })

  test('that take a whole paragraph away tell who did', () => {
    const gone = { ...page[at], runs: [readRun(text, { change: by('Claire', 'deleted') })] }
    const document = readDocument(page.map((one, index) => (index === at ? { ...one, ...gone } : one)))
    const { differences } = reviewOf(carried, document, null).review
    expect(differences).toMatchObject([{ kind: 'removed', can: 'apply', authors: [{ name: 'Claire' }] }])
  })
})

describe('comments', () => {
  test('stand with the difference that they lie on, others with their line', () => {
    const comment = (id: string) => ({ id, author: 'Paul', date: '', text: `Remarque ${id}`, over: '' })
    const commented = withText(own => own.replace('offrira', 'propose')).map((one, index) => {
      if (index !== at && index !== 0) return one
      return { ...one, runs: one.runs.map(run => ({ ...run, comments: [index === 0 ? 'b' : 'a'] })) }
    })
    const document = readDocument(commented, { comments: [comment('a'), comment('b')] })
    const { differences, comments } = reviewOf(carried, document, null).review
    expect(differences[0]?.comments.map(one => one.text)).toEqual(['Remarque a'])
    expect(comments).toMatchObject([{ text: 'Remarque b', line: 0 }])
  })
})

describe('a note that changed since it left', () => {
  const [first, second] = input.note.body
  if (first === undefined || second === undefined) throw new Error('no body')
  const document = readDocument(withText(own => own.replace('offrira', 'proposera')))

  test('says what the field says meanwhile', () => {
    const own = {
      kind: 'paragraph' as const,
      spans: [{ ...readSpan, text: text.replace('sur mesure', 'adapté') }],
    }
    const now = { ...input, note: { ...input.note, body: [first, own] } }
    expect(reviewOf(carried, document, now).review.differences[0]?.meanwhile).toContain('adapté')
    expect(reviewOf(carried, document, input).review.differences[0]?.meanwhile).toBeNull()
  })

  test('takes the change at the place where the paragraph stands now', () => {
    const other = { kind: 'paragraph' as const, spans: [{ ...readSpan, text: 'Un paragraphe de plus.' }] }
    const work = { note: { ...input.note, body: [other, first, second] }, facts: input.facts }
    const { edits } = reviewOf(carried, document, { ...input, ...work })
    const { note, notApplied } = applyEdits(work, [...edits.values()])
    expect(notApplied).toEqual([])
    expect(note.body[0]).toEqual(other)
    expect(note.body[2]).toMatchObject({ spans: [{ text: expect.stringContaining('proposera') }] })
  })

  test('names what has no place any more', () => {
    const work = { note: { ...input.note, body: [] }, facts: input.facts }
    const { edits } = reviewOf(carried, document, null)
    expect(applyEdits(work, [...edits.values()]).notApplied).toEqual(['d1'])
  })
})
