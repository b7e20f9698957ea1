import { expect, it } from 'vitest'
import { changePieces } from './change-pieces.ts'

const kind = 'text'

it('tells what is new and what is gone from what changed', () => {
  const change = { kind: 'time', about: 'accueil', before: '9 h', after: '9 h 30' } as const
  expect(changePieces(change)).toEqual({ fate: 'changed', about: 'accueil', before: '9 h', after: '9 h 30' })
  expect(changePieces({ ...change, before: '' }).fate).toBe('come')
  expect(changePieces({ ...change, after: '' }).fate).toBe('gone')
})

it('cuts a long text down to where it differs', () => {
  const lead = 'Le déplacement de la ministre débutera par la présentation et la visite du site de l’École, '
  const end = ', avant de se poursuivre à la préfecture où les lauréats seront reçus par le préfet de région.'
  expect(
    changePieces({ kind, about: 'texte', before: `${lead}à Lieusaint${end}`, after: `${lead}à Évry${end}` }),
  ).toEqual({
    fate: 'changed',
    about: 'texte',
    before:
      '…visite du site de l’École, à Lieusaint, avant de se poursuivre à la préfecture où les lauréats seront reçus par le…',
    after:
      '…visite du site de l’École, à Évry, avant de se poursuivre à la préfecture où les lauréats seront reçus par le préfet…',
  })
})

it('cuts a long text that is new at a word', () => {
  const { after } = changePieces({ kind, about: 'texte', before: '', after: 'mot '.repeat(100) })
  expect(after.length).toBeLessThanOrEqual(121)
  expect(after).toMatch(/mot…$/)
})
