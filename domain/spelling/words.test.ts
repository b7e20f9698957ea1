import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalWord, wordsIn } from './words.ts'

const found = (text: string): string[] => wordsIn(text).map(({ word }) => word)

describe('the words of a text', () => {
  it.each([
    ["L’école d'Évry, qu’elle visite", ['L’école', 'd’Évry', 'qu’elle', 'visite']],
    ["jusqu’à aujourd’hui, lorsqu'il", ['jusqu’à', 'aujourd’hui', 'lorsqu’il']],
    [
      'sur-mesure en Seine-et-Marne, rendez‑vous, a-t-il',
      ['sur-mesure', 'en', 'Seine-et-Marne', 'rendez-vous', 'a-t-il'],
    ],
    ['«\u00A0Choose France\u202F»\u00A0: oui\u00A0!', ['Choose', 'France', 'oui']],
    ['Villeneuve-d’Ascq', ['Villeneuve-d’Ascq']],
    ['e\u0301cole', ['école']],
    ['l’« Usine », d’«\u00A0Ici\u00A0»', ['Usine', 'Ici']],
    ['accrédité(e)s — journaliste(s)', ['accrédité', 'journaliste']],
    ['mot_clé ou mot\u200Bclé', ['ou', 'motclé']],
    ['ÉCOLE et ECOLE', ['ÉCOLE', 'et', 'ECOLE']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it.each([
    '9 h 30, 9h15, 09:15, 2e, 1er, 1ᵉʳ, 30e, XIXe, XIV, Ier',
    'n° 962, nº 4, 77127, 06 39 98 12 34, 12,5 %, m², Covid-19',
    'presse@industrie.gouv.fr https://www.economie.gouv.fr/presse economie.gouv.fr www.icam.fr/ecole',
    '(mailto:a@b.fr) @ministere #ChoisirLaFrance /srv/textes C:\\textes',
    'chargé·e·s, administré•e',
    '😀👩‍🏭🇫🇷 שלום مرحبا привет 東京',
    'x'.repeat(61),
    '',
  ])('leaves out %s', text => {
    expect(found(text)).toEqual([])
  })

  it('gives offsets in UTF-16 units of the text itself', () => {
    const text = '👩‍🏭 L\u2019e\u0301cole\u200E de \u202Bנ\u202C Lieusaint'
    expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'L\u2019e\u0301cole',
      'de',
      'Lieusaint',
    ])
  })

  it('always slices the text where the word is, one after the other', () => {
    const letters = fc.constantFrom(..."aeéLÉœ'’-\u2011 \u00A0\u0301.@1°«»·😀\u200Fש\n\uFFFC\uD800")
    const texts = fc.oneof(fc.string({ unit: letters, maxLength: 60 }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(texts, text => {
        let last = 0
        for (const { from, to, word } of wordsIn(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(normalWord(text.slice(from, to))).toBe(word)
          expect(word).toMatch(/^\p{L}.*\p{L}/su)
          last = to
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads the longest paragraph without a space', () => {
    for (const sign of ['a', 'a-', 'a.', 'a@', "a'"]) {
      const text = sign.repeat(10_000 / sign.length)
      for (const { from, to } of wordsIn(text)) expect(text.slice(from, to)).not.toBe('')
    }
  })
})
