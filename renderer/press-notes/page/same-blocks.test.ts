import { describe, expect, test } from 'vitest'
import { type Block, text } from '../../../domain/blocks.ts'
import { sameBlocks } from './same-blocks.ts'

const paragraph = (words: string, at = 'body[0]'): Block => ({
  kind: 'paragraph',
  part: 'body',
  at,
  style: 'body',
  runs: [text(words)],
})

describe('blocks that did not change stay the same objects', () => {
  test('all of them: the very list comes back', () => {
    const before = [paragraph('un'), paragraph('deux')]
    expect(sameBlocks(before, [paragraph('un'), paragraph('deux')])).toBe(before)
  })

  test('one changed, one came between, one went', () => {
    const before = [paragraph('un'), paragraph('deux'), paragraph('trois')]
    const now = sameBlocks(before, [paragraph('un'), paragraph('entre'), paragraph('trois')])
    expect(now[0]).toBe(before[0])
    expect(now[1]).toEqual(paragraph('entre'))
    expect(now[2]).toBe(before[2])
    expect(sameBlocks(before, [paragraph('deux')])).toEqual([before[1]])
  })
})

test('a block that only moved in the note is the same block', () => {
  const before = [paragraph('un', 'body[0]')]
  const [, moved] = sameBlocks(before, [paragraph('nouveau', 'body[0]'), paragraph('un', 'body[1]')])
  expect(moved).toBe(before[0])
})
