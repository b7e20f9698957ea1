import { describe, expect, it } from 'vitest'
import { isPng } from './png.ts'

/** The smallest picture: one grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCAwa0bmQAAAABJRU5ErkJggg==',
  'base64',
)
const ending = 'SUVORK5CYII='

it('knows a picture', () => {
  expect(isPng(pixel)).toBe(true)
})

describe('refuses', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('figures')],
    ['another picture', Buffer.from('R0lGODlhAQABAAAAACw=', 'base64')],
    ['the signature alone', pixel.subarray(0, 8)],
    ['a picture cut short', pixel.subarray(0, -1)],
    ['a picture with something after it', Buffer.concat([pixel, Buffer.from('<script>')])],
    [
      'something between signature and end',
      Buffer.concat([pixel.subarray(0, 8), Buffer.from('MZ, run me'), Buffer.from(ending, 'base64')]),
    ],
    [
      'chunks that lead past the end',
      Buffer.concat([pixel.subarray(0, 33), Buffer.from('7fffffff49444154', 'hex'), Buffer.alloc(40)]),
    ],
    ['a chunk before its head', Buffer.concat([pixel.subarray(0, 8), pixel.subarray(33)])],
  ])('%s', (_name, bytes) => {
    expect(isPng(bytes)).toBe(false)
  })
})
