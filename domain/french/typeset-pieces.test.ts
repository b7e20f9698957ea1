import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typesetPieces } from './typeset-pieces.ts'
import { typeset } from './typography.ts'

const shown = (pieces: readonly string[]) =>
  typesetPieces(pieces).map(piece => piece.replaceAll('\u00A0', '·'))

describe('typesetPieces', () => {
  it.each([
    [
      ['accord "', 'historique', '" ici'],
      ['accord «·', 'historique', '·» ici'],
    ],
    [
      ["l'", 'Europe'],
      ['l’', 'Europe'],
    ],
    [
      ['35', ' %'],
      ['35', '·%'],
    ],
    [
      ['la 2ème', ' fois'],
      ['la 2e', ' fois'],
    ],
    [
      ['', 'Oui', ' !', ''],
      ['', 'Oui', '·!', ''],
    ],
    [['seul !'], ['seul·!']],
    [[], []],
  ])('%j: %j', (pieces, expected) => {
    expect(shown(pieces)).toEqual(expected)
  })

  it('gives back as many pieces, which together are the typeset text, no character cut in two', () => {
    const piece = fc.oneof(
      fc.constantFrom('"', "l'", '« ', ' »', ' !', '...', '2ème ', '1', ' 050', '\n', '', ' ', '😀'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), pieces => {
        const set = typesetPieces(pieces)
        expect(set).toHaveLength(pieces.length)
        expect(set.join('')).toBe(typeset(pieces.join('')))
        for (const one of set) expect(one).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  it('keeps the letters and digits of each piece where they were', () => {
    const piece = fc.array(
      fc.constantFrom(
        '"',
        "l'",
        '« ',
        ' »',
        ' !',
        '...',
        ' 050',
        '\n',
        ' ',
        'mot',
        '35 %',
        '-',
        ' - ',
        'a.',
        'É',
      ),
      { maxLength: 6 },
    )
    const written = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 6 }), typed => {
        const pieces = typed.map(parts => parts.join(''))
        expect(typesetPieces(pieces).map(written)).toEqual(pieces.map(written))
      }),
    )
  })

  it('finds its way again after an ordinal', () => {
    expect(shown(['la 2ème', ' même', ' fois', ' encore'])[3]).toBe(' encore')
  })
})
