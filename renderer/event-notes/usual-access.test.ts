import { describe, expect, test } from 'vitest'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import { usualAccess, usualAccessNamed } from './usual-access.ts'

describe('the usual wordings', () => {
  test('differ from one another, and each is found again by its words', () => {
    const wordings = usualAccess.map(pressAccessWording)
    expect(new Set(wordings).size).toBe(usualAccess.length)
    expect(wordings.map(usualAccessNamed)).toEqual(usualAccess)
    expect(usualAccessNamed('Presse bienvenue')).toBeNull()
  })

  test('are those that ministries print', () => {
    expect(usualAccess.map(pressAccessWording)).toEqual(
      expect.arrayContaining([
        'Presse accréditée',
        'Pool presse au plus près puis toute presse accréditée',
        'Tour d’images (en début de séquence uniquement)',
        'Hors presse',
      ]),
    )
  })
})
