import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followsTheVerbHave, withCapitalAccents } from './accented-words.ts'

describe('withCapitalAccents', () => {
  it.each([
    ['Etat', 'État'],
    ['ETAT', 'ÉTAT'],
    ['PREFECTURE', 'PRÉFECTURE'],
    ['Elèves', 'Élèves'],
    ['ELEVES', 'ÉLÈVES'],
    ['Etudiante', 'Étudiante'],
    ['MINISTÈRE', 'MINISTÈRE'],
    ['Ministère', 'Ministère'],
    ['Ministere', 'Ministere'],
    ['CHARGE', 'CHARGE'],
    ['Emmanuel', 'Emmanuel'],
    ['état', 'état'],
  ])('%s: %s', (word, expected) => {
    expect(withCapitalAccents(word)).toBe(expected)
  })

  it('changes nothing but accents, and nothing the second time', () => {
    const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
    const word = fc.oneof(
      fc.constantFrom('Etat', 'REPUBLIQUE', 'Evenement', 'E\u0301COLE'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(word, typed => {
        const right = withCapitalAccents(typed)
        expect(bare(right)).toBe(bare(typed))
        expect(withCapitalAccents(right)).toBe(right)
      }),
    )
  })
})

describe('followsTheVerbHave', () => {
  it.each(['été', 'visité', 'annoncée', 'fait', 'lieu'])('« a %s » holds the verb', word => {
    expect(followsTheVerbHave(word)).toBe(true)
  })

  it.each(['proximité', 'côté', 'propos', 'partir', 'l’issue', 'l’arrivée', "l'entrée"])(
    '« à %s » holds the preposition',
    word => {
      expect(followsTheVerbHave(word)).toBe(false)
    },
  )
})
