import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVerbatim, mayHoldVerbatim, verbatimPattern, verbatimSpans } from './verbatim.ts'

const found = (text: string) => verbatimSpans(text).map(({ start, end }) => text.slice(start, end))

const pieces = fc.constantFrom(
  'a@b.fr',
  'https://',
  'tel:',
  '.',
  'fr',
  '#x',
  ' ',
  '&amp;',
  'C:\\',
  '/',
  'doc.PDF',
  "'",
)
const anyText = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map(parts => parts.join(''))

describe('verbatimSpans', () => {
  it.each([
    ['Écrire à pref-communication@seine-et-marne.gouv.fr.', ['pref-communication@seine-et-marne.gouv.fr']],
    ['voir https://exemple.fr/a?b=c:d;e!f ; puis', ['https://exemple.fr/a?b=c:d;e!f']],
    ['(www.planderelance.gouv.fr)', ['www.planderelance.gouv.fr']],
    ['datavision.economie.gouv.fr/relance-industrie !', ['datavision.economie.gouv.fr/relance-industrie']],
    ['"https://exemple.fr/l\'atelier"', ["https://exemple.fr/l'atelier"]],
    ['Note n° 962-v2.docx et PHOTO-2EME.JPG', ['962-v2.docx', 'PHOTO-2EME.JPG']],
    ['C:\\Users\\note.docx', ['C:\\Users\\note.docx']],
    [
      'mailto:presse@industrie.gouv.fr, tel:+33153184450',
      ['mailto:presse@industrie.gouv.fr', 'tel:+33153184450'],
    ],
    ['#2ème @Industrie_Gouv', ['#2ème', '@Industrie_Gouv']],
    ['&nbsp;: &#233;', ['&nbsp;', '&#233;']],
    ['M. Dupont, 10:30. Fin. Et puis 3.5', []],
    ["cf. l'article p.12", []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('gives spans in order that do not overlap', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0
        for (const span of verbatimSpans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('mayHoldVerbatim', () => {
  it('is never wrong about a text that holds something verbatim', () => {
    const pattern = new RegExp(verbatimPattern, 'u')
    fc.assert(
      fc.property(anyText, text => {
        fc.pre(pattern.test(text))
        expect(mayHoldVerbatim(text)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('says no of prose', () => {
    expect(mayHoldVerbatim('M. Dupont est arrivé à 10:30. Fin : 93 %, soit 3.5 points…')).toBe(false)
  })
})

describe('isVerbatim', () => {
  it('holds from the first unit to the last', () => {
    const spans = [{ start: 2, end: 4 }]
    expect([1, 2, 3, 4].map(index => isVerbatim(spans, index))).toEqual([false, true, true, false])
  })
})
