import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergedPieces, shortenedPieces } from './merged-pieces.ts'

const without = (pieces: ReturnType<typeof mergedPieces>, state: 'gone' | 'come'): string =>
  pieces
    .filter(piece => piece.state !== state)
    .map(({ text }) => text)
    .join('')

const words = fc
  .array(fc.constantFrom('visite', 'de', 'la', 'ministre', '9', 'h', '30', ',', '😀', 'Lieusaint'), {
    maxLength: 12,
  })
  .map(list => list.join(' '))

it('holds both texts whole, whatever differs', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const merged = mergedPieces(before, after)
      expect(without(merged, 'come')).toBe(before)
      expect(without(merged, 'gone')).toBe(after)
    }),
  )
})

it('puts what went before what came in its place', () => {
  expect(mergedPieces('Visite à 9 h 30 précises', 'Visite à 10 h 30 précises')).toEqual([
    { text: 'Visite à ', state: 'same' },
    { text: '9', state: 'gone' },
    { text: '10', state: 'come' },
    { text: ' h 30 précises', state: 'same' },
  ])
})

it('keeps of long common stretches what stands around a change', () => {
  const long = 'un mot puis un autre '.repeat(20)
  const short = shortenedPieces(mergedPieces(`${long}ici ${long}`, `${long}là ${long}`))
  expect(short.map(({ state }) => state)).toEqual(['same', 'gone', 'come', 'same'])
  expect(short[0]?.text.startsWith('…')).toBe(true)
  expect(short[3]?.text.endsWith('…')).toBe(true)
  expect(short[0]?.text.length).toBeLessThan(60)
})
