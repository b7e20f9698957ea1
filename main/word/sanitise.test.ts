import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inertLine, inertText, piecesOf } from './sanitise.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 300 })

describe('inert text', () => {
  test.each([
    ['\u0000a\u0007b\u001Bc\u007Fd\u009Fe', 'abcde'],
    ['a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['facture\u202Excod.exe\u202C', 'facturexcod.exe'],
    ['\u2066isolé\u2069 \u200Egauche\u200Fdroite\u061C\uFEFF', 'isolé gauchedroite'],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
    ['avant\uD83Daprès\uDE00', 'avant\uFFFDaprès\uFFFD'],
    ['</w:t> & <w:b/> "«\u00A0»" {PAGE} \t👩‍💼', '</w:t> & <w:b/> "«\u00A0»" {PAGE} \t👩‍💼'],
  ])('%j becomes %j', (written, inert) => {
    expect(inertText(written)).toBe(inert)
  })

  test('holds nothing that XML forbids or that turns the reading round', () => {
    fc.assert(
      fc.property(anyText, written => {
        expect(inertText(written)).not.toMatch(
          /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u,
        )
      }),
    )
  })

  test('is inert once and for all', () => {
    fc.assert(
      fc.property(anyText, written => {
        expect(inertText(inertText(written))).toBe(inertText(written))
      }),
    )
  })

  test('keeps letters, signs and spaces as they were', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}\p{P}\p{S}\u00A0 ]*$/u), written => {
        fc.pre(!/[\uFFFD-\uFFFF]/.test(written))
        expect(inertText(written)).toBe(written)
      }),
    )
  })

  test('a line has no break, no tab and no space at its ends', () => {
    expect(inertLine('  Note\naux\t\r\nrédactions n°\u00A0962 ')).toBe('Note aux rédactions n°\u00A0962')
  })
})

describe('pieces', () => {
  test('are cut at line ends and tabs', () => {
    expect(piecesOf('un\tdeux\r\n\ntrois')).toEqual([
      { kind: 'text', text: 'un' },
      { kind: 'tab' },
      { kind: 'text', text: 'deux' },
      { kind: 'break' },
      { kind: 'break' },
      { kind: 'text', text: 'trois' },
    ])
  })

  test('there is none in an empty text', () => {
    expect(piecesOf('')).toEqual([])
    expect(piecesOf('\u200E')).toEqual([])
  })

  test('put together again they are the inert text', () => {
    fc.assert(
      fc.property(anyText, written => {
        const signs = { break: '\n', tab: '\t' }
        const joined = piecesOf(written).map(piece =>
          piece.kind === 'text' ? piece.text : signs[piece.kind],
        )
        expect(joined.join('')).toBe(inertText(written))
      }),
    )
  })
})
