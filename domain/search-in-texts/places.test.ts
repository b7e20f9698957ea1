import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Sought, soughtSchema } from '../sought.ts'
import { placesIn } from './places.ts'

const sought = (words: string, how: Partial<Sought> = {}): Sought => soughtSchema.parse({ words, ...how })

const found = (text: string, words: string, how: Partial<Sought> = {}): string[] =>
  placesIn(text, sought(words, how)).map(({ from, to }) => text.slice(from, to))

describe('words in a text', () => {
  it.each([
    ['Écoles de production : les écoles', 'ecole', ['École', 'école']],
    ['L’œuvre et l’Oeuvre', 'oeuvre', ['œuvre', 'Oeuvre']],
    ['l’œuvre', "l'oe", ['l’œ']],
    ['9\u00A0h\u00A030 puis 9 h 30', '9 h 30', ['9\u00A0h\u00A030', '9 h 30']],
    ['Matinée – midi', 'matinee - midi', ['Matinée – midi']],
    ['e\u0301cole', 'école', ['e\u0301cole']],
    ['aaa', 'aa', ['aa']],
    ['ﬁnance', 'fi', ['ﬁ']],
    ['le 1er mai 🚆 en train', '🚆 en', ['🚆 en']],
    ['', 'a', []],
    ['ΟΔΟΣΑ', 'οδοσ', ['ΟΔΟΣ']],
    ['ΟΔΟΣ', 'ΟΔΟΣ', ['ΟΔΟΣ']],
    ['l’\u0301a', '\u0301a', ['a']],
  ])('in %j, %j is %j', (text, words, expected) => {
    expect(found(text, words)).toEqual(expected)
  })

  it.each([
    ['œuvre', 'o'],
    ['œuvre', 'euvre'],
    ['ﬁnance', 'inance'],
  ])('in %j, %j would cut a sign in two', (text, words) => {
    expect(found(text, words)).toEqual([])
  })

  it('counts accents and capitals when they are asked for', () => {
    expect(found('Lieusaint LIEUSAINT lieusaint', 'Lieusaint', { exact: true })).toEqual(['Lieusaint'])
    expect(found('e\u0301cole ecole', 'ecole', { exact: true })).toEqual(['ecole'])
    expect(found('e\u0301cole ecole', 'école', { exact: true })).toEqual(['e\u0301cole'])
  })

  it('keeps to whole words when they are asked for', () => {
    const words = { wholeWords: true }
    expect(found('port, sport, ports, porté, l’port', 'port', words)).toHaveLength(2)
    expect(found('Saint-Denis', 'saint', words)).toEqual(['Saint'])
    expect(found('𝒜port', 'port', words)).toEqual([])
    expect(found('« port »', '« port', words)).toEqual(['« port'])
  })
})

describe('whatever the text', () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aAàÀbœŒ’'–- \u00A0e\u0301É🚆") })

  it('gives places in order that do not overlap and read like the words', () => {
    fc.assert(
      fc.property(letters, fc.string({ minLength: 1, unit: fc.constantFrom(...'aàeoé ') }), (text, words) => {
        let end = 0
        for (const { from, to } of placesIn(text, sought(words))) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          // What was found finds the words, and the words are all that it holds.
          expect(found(text.slice(from, to), words)).toEqual([text.slice(from, to)])
          end = to
        }
      }),
    )
  })

  it('finds a word that was put there, with or without its accents', () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom(...'aéœÇ’Σß🚆') })
    fc.assert(
      fc.property(letters, word, letters, fc.boolean(), (before, words, after, exact) => {
        const text = `${before} ${words} ${after}`
        expect(placesIn(text, sought(words, { exact })).length).toBeGreaterThan(0)
      }),
    )
  })

  it('finds what plain search finds in plain letters', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abAB ') })
    fc.assert(
      fc.property(plain, fc.string({ minLength: 1, unit: fc.constantFrom(...'abAB ') }), (text, words) => {
        const expected = text.toLowerCase().split(words.toLowerCase()).length - 1
        expect(placesIn(text, sought(words))).toHaveLength(expected)
      }),
    )
  })
})
