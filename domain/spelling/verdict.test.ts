import { describe, expect, it } from 'vitest'
import { knownWords, nameWords } from './known-words.ts'
import { type Adviser, proposalsFor } from './proposals.ts'
import { isRight } from './verdict.ts'

/** A dictionary of a few words, which passes over elisions as the real one does. */
const words = new Set(
  'école ministre presse accréditation responsable construction bas là-bas la état évènement événement'.split(
    ' ',
  ),
)
const inDictionary = (word: string): boolean => {
  const small = word.toLowerCase()
  return [small, small.replace(/^(?:l|d)’/u, '')].some(form => words.has(form))
}
const names = knownWords([
  'Lieusaint',
  'franceinfo',
  'BpiFrance',
  'DUPONT',
  'Élise',
  'N’Diaye',
  'Montpellier',
])
const lexicon = { inDictionary, isKnown: names.has }
const adviser: Adviser = {
  ...lexicon,
  namesNear: names.near,
  inSteadOf: word => (word === 'acréditation' ? ['mots cousus', 'accréditation'] : []),
}

describe('a word is right', () => {
  it.each([
    'école',
    'École',
    'ÉCOLE',
    'l’école',
    'L’ÉCOLE',
    'Lieusaint',
    'LIEUSAINT',
    'd’Élise',
    'franceinfo',
    'Franceinfo',
    'BpiFrance',
    'Dupont',
    'N’Diaye',
    'N’DIAYE',
    'école-presse',
    'éco-responsable',
    'Co-construction',
    'DREETS',
    'l’UIMM',
    'CGT-FO',
  ])('%s', word => {
    expect(isRight(word, lexicon)).toBe(true)
  })

  it.each([
    'ecole',
    'Ecole',
    'ECOLE',
    'L’ECOLE',
    'ELISE',
    'Elise',
    'lieusaint',
    'LieuSaint',
    'bpifrance',
    'l’ministre',
    'la-bas',
    'école-',
    'responsable-éco',
    'ACREDITATION',
    'acréditation-presse',
  ])('not %s', word => {
    expect(isRight(word, lexicon)).toBe(false)
  })
})

describe('what a wrong word may stand for', () => {
  it.each([
    ['ecole', ['école']],
    ['l’ecole', ['l’école']],
    ['L’ECOLE', ['L’ÉCOLE']],
    ['evenement', ['événement', 'évènement']],
    ['l’ministre', ['le ministre', 'la ministre']],
    ['L’ministre', ['Le ministre', 'La ministre']],
    ['acréditation', ['accréditation', 'mots cousus']],
    ['acréditation-presse', ['accréditation-presse', 'mots cousus-presse']],
    ['Lieusain', ['Lieusaint']],
    ['LIEUSAIN', ['LIEUSAINT']],
    ['Monpellier', ['Montpellier']],
    ['xyz', []],
  ])('%s', (word, proposals) => {
    expect(proposalsFor(word, adviser)).toEqual(proposals)
  })
})

describe('the words of a name', () => {
  it.each([
    ['Jean-Pierre N’Diaye', ['Jean-Pierre', 'Jean', 'Pierre', 'N’Diaye', 'Diaye']],
    ["L'Express", ['L’Express', 'Express']],
    ['20 Minutes', ['Minutes']],
    ['Agnès de La Tour', ['Agnès', 'de', 'La', 'Tour']],
  ])('%s', (name, parts) => {
    expect(nameWords(name)).toEqual(parts)
  })
})
