import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asYouType } from './as-you-type.ts'
import { nbsp } from './spaces.ts'
import { typeset } from './typography.ts'

/** What stands on the page when the text is typed sign by sign; · is the non-breaking space, which no eye can tell. */
function typedOut(text: string): string {
  let page = ''
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index)
    const correction = asYouType(page, sign)
    page =
      correction === null
        ? page + sign
        : (page + sign).slice(0, page.length + 1 - correction.back) + correction.text
  }
  return page
}
const shown = (text: string): string => text.replaceAll(nbsp, '·')

describe('as you type', () => {
  it.each([
    // quotation marks
    ['Il dit "oui" et "non".', 'Il dit «·oui·» et «·non·».'],
    ['" oui "', '«·oui "'],
    ['" oui " et', '«·oui·» et'],
    ['"Je cite "un mot" ici"', '«·Je cite “un mot” ici·»'],
    ['("oui")', '(«·oui·»)'],
    ['l\'"État"', 'l’«·État·»'],
    ['un écran de 5"', 'un écran de 5"'],
    ['Il dit:"oui" et', 'Il dit:«·oui·» et'],
    ['«oui»', '«·oui·»'],
    ['« oui »', '«·oui·»'],
    // apostrophes
    ["aujourd'hui, l'Europe", 'aujourd’hui, l’Europe'],
    ["5'30", "5'30"],
    // ellipses, dashes
    ['etc... et', 'etc… et'],
    ['Nom .....', 'Nom .....'],
    ['le site -- fermé', 'le site – fermé'],
    ['le site - fermé - rouvre', 'le site – fermé – rouvre'],
    ['- un', '- un'],
    ['Paris-Sénart', 'Paris-Sénart'],
    // double signs
    ['Contacts : ici', 'Contacts·: ici'],
    ['Contacts: ici', 'Contacts·: ici'],
    ['Oui! Vraiment? Quoi?! Bon ; bien ! ', 'Oui·! Vraiment·? Quoi·?! Bon·; bien·! '],
    ['16:9, a!b', '16:9, a!b'],
    // spaces
    ['deux  espaces', 'deux espaces'],
    // ordinals, numbers
    ['le 1er mai, la 1ère, la 2ème fois', 'le 1er mai, la 1re, la 2e fois'],
    ['le XXIème siècle.', 'le XXIe siècle.'],
    ['1ers, même, Vers la, Dème ', '1ers, même, Vers la, Dème '],
    ['n°962, N° 12, n° à', 'n°·962, N°·12, n° à'],
    // kept as typed
    ['à 9h30, 9 h 30, 09:30', 'à 9h30, 9 h 30, 09:30'],
    ["voir https://exemple.fr/l'eau?a=1;b!c ici", "voir https://exemple.fr/l'eau?a=1;b!c ici"],
    ["o'brien@exemple.fr", 'o’brien@exemple.fr'],
    ['www.exemple.fr/"a"', 'www.exemple.fr/"a"'],
    ['coeur, oeuvre', 'coeur, oeuvre'],
    ['👩‍🏫 ok ! ', '👩‍🏫 ok·! '],
  ])('%s', (text, expected) => {
    expect(shown(typedOut(text))).toBe(expected)
  })

  it.each([
    ['1er', ' ', 'er'],
    ['1ère', ',', 're'],
    ['XXIe', '.', 'e'],
    ['Ier', ' ', 'er'],
  ])('raises the ending of %s when the word is ended', (before, typed, ending) => {
    const correction = asYouType(before, typed)
    const { start = 0, end = 0 } = correction?.raised ?? {}
    expect(correction?.text.slice(start, end)).toBe(ending)
    expect(correction?.text.endsWith(ending + typed)).toBe(true)
  })

  it('does to a corrected text what composition does to the typed one', () => {
    const word = fc.constantFrom(
      ...[
        "l'État",
        "aujourd'hui",
        'mai',
        'Mme',
        'M.',
        '1er',
        '2ème',
        'XXIème',
        '9h30',
        '12',
        '93',
        'Paris-Sénart',
      ],
      ...[
        'presse@industrie.gouv.fr',
        'https://exemple.fr/a?b=1',
        'n°',
        'n° 962',
        'n°9',
        'école',
        'À',
        '😀',
        'שלום',
      ],
    )
    const quoted = word.chain(said => fc.constantFrom(`"${said}"`, `« ${said} »`, `«${said}»`, `" ${said} "`))
    const joint = fc.constantFrom(
      ' ',
      '  ',
      ', ',
      '. ',
      ': ',
      ' : ',
      '! ',
      ' ! ',
      ' ? ',
      '?! ',
      '; ',
      ' ; ',
      '... ',
      ' - ',
    )
    const sentence = fc
      .array(fc.tuple(fc.oneof({ weight: 4, arbitrary: word }, quoted), joint), { maxLength: 12 })
      .map(parts => parts.flat().join(''))
    fc.assert(
      fc.property(sentence, text => {
        expect(typeset(typedOut(text))).toBe(typeset(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('loses no letter and no digit, whatever is typed', () => {
    const letters = (text: string) => text.match(/[\p{L}\p{M}\p{N}]/gu)?.join('') ?? ''
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter(text => !/[èe]\u0300?[rm]e/iu.test(text)),
        text => {
          expect(letters(typedOut(text))).toBe(letters(text))
        },
      ),
    )
  })
})
