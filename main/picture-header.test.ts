import { describe, expect, it } from 'vitest'
import { jpeg, png } from '../tests/documents/small-pictures.ts'
import { readPictureHeader } from './picture-header.ts'

const ofPng = (width: number, height: number) => ({ mediaType: 'image/png', width, height })
const ofJpeg = (width: number, height: number) => ({ mediaType: 'image/jpeg', width, height })

describe('a PNG', () => {
  it.each([
    [1, 1],
    [640, 480],
    [70_000, 2],
  ])('of %i × %i says its size', (width, height) => {
    expect(readPictureHeader(png(width, height))).toEqual(ofPng(width, height))
  })

  it('of no width is none', () => {
    expect(readPictureHeader(png(0, 4))).toBeNull()
  })
})

describe('a JPEG', () => {
  it('says its size', () => {
    expect(readPictureHeader(jpeg(300, 200))).toEqual(ofJpeg(300, 200))
  })

  it('that is progressive says it too', () => {
    expect(readPictureHeader(jpeg(300, 200, { frame: 0xc2 }))).toEqual(ofJpeg(300, 200))
  })

  it('with an EXIF part that holds a smaller picture says the size of the large one', () => {
    const within = jpeg(160, 120)
    expect(readPictureHeader(jpeg(4000, 3000, { exif: within }))).toEqual(ofJpeg(4000, 3000))
  })

  it('with bytes that fill up between its parts says it too', () => {
    expect(readPictureHeader(jpeg(30, 20, { fill: 3 }))).toEqual(ofJpeg(30, 20))
  })
})

describe('what is no picture', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('GIF89a and some more words that fill the place')],
    ['a PNG broken off', png(10, 10).subarray(0, 20)],
    ['a JPEG broken off before its frame', jpeg(10, 10).subarray(0, 9)],
    ['a JPEG broken off in its frame', jpeg(10, 10).subarray(0, -6)],
    ['a JPEG whose scan comes first', Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 1])],
    ['a PNG without its head', Buffer.concat([png(1, 1).subarray(0, 8), Buffer.alloc(40, 7)])],
  ])('is told: %s', (_name, bytes) => {
    expect(readPictureHeader(bytes)).toBeNull()
  })
})

it('is found in the middle of a larger buffer', () => {
  const larger = Buffer.concat([Buffer.alloc(3), png(5, 6)])
  expect(readPictureHeader(larger.subarray(3))).toEqual(ofPng(5, 6))
})
