import { describe, expect, test } from 'vitest'
import { pressAccessWording } from './press-access-wording.ts'
import { accessOfWords, usualAccess, usualAccessMatching, usualAccessNamed } from './usual-access.ts'

const wordings = usualAccess.map(pressAccessWording)

describe('the usual wordings', () => {
  test('differ from one another, and each is found again by its words', () => {
    expect(new Set(wordings).size).toBe(usualAccess.length)
    expect(wordings.map(usualAccessNamed)).toEqual(usualAccess)
    expect(usualAccessNamed('Presse bienvenue')).toBeNull()
  })

  test('are those that ministries print', () => {
    expect(wordings).toEqual(
      expect.arrayContaining([
        'Presse accréditée',
        'Pool photos',
        'Pool presse au plus près puis toute presse accréditée',
        'Tour d’images (en début de séquence uniquement)',
        'Tour d’images, puis hors presse\u00A0; micro tendu à l’issue',
        'Point presse (micro tendu)',
        'Hors presse (pour des raisons d’exiguïté)',
        'Huis clos',
      ]),
    )
  })

  test('are found however they are spelled', () => {
    const found = usualAccessNamed("TOUR D'IMAGES, puis hors-presse. Micro tendu à l'issue.")
    expect(found?.phases.map(({ form }) => form)).toEqual(['image-tour', 'presence', 'micro'])
    expect(usualAccessNamed('presse accreditee')).toEqual(usualAccess[0])
  })
})

describe('typing', () => {
  const matching = (typed: string): string[] => usualAccessMatching(typed).map(pressAccessWording)

  test('keeps the wordings that hold each of the words, begun', () => {
    expect(matching('')).toEqual(wordings)
    expect(matching('pool tv')).toEqual(['Pool TV'])
    expect(matching('acc')).toEqual([
      'Presse accréditée',
      'Toute presse accréditée',
      'Pool presse au plus près puis toute presse accréditée',
    ])
    expect(matching('hors')[0]).toBe('Hors presse')
    expect(matching('zèbre')).toEqual([])
  })
})

test('words from elsewhere are a usual wording or stay as they are', () => {
  expect(accessOfWords('Hors presse')).toEqual(usualAccessNamed('Hors presse'))
  expect(accessOfWords('Presse locale, sur invitation')).toEqual({
    phases: [],
    words: 'Presse locale, sur invitation',
  })
})
