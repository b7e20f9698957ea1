import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyNote, inputOf } from '../tests/any-note.ts'
import { carriedFile } from './carried-note.ts'
import { compose } from './compose.ts'
import { readingOrder } from './reading-order.ts'

test('whatever the note, what its file carries is composed into the same words', () => {
  fc.assert(
    fc.property(anyNote, fc.boolean(), (note, hasEvent) => {
      const input = { ...inputOf(note), ...(hasEvent ? {} : { facts: null }) }
      const file = carriedFile(input)
      const again = compose({ note: file, facts: hasEvent ? file : null, issuers: file.issuers })
      expect(readingOrder(again)).toEqual(readingOrder(compose(input)))
    }),
    { numRuns: 200 },
  )
})
