import { expect, test } from 'vitest'
import { parseTags } from './typed-tags.ts'

test('tags are separated by commas, trimmed, and each is kept once', () => {
  expect(parseTags(' industrie , Lieusaint,, industrie; salon 2021 ')).toEqual([
    'industrie',
    'Lieusaint',
    'salon 2021',
  ])
  expect(parseTags('')).toEqual([])
})

test('a tag that is too long, or one too many, cannot be read', () => {
  expect(parseTags('x'.repeat(61))).toBeNull()
  expect(parseTags(Array.from({ length: 21 }, (_, number) => `tag ${number}`).join(','))).toBeNull()
})
