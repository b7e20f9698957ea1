import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { printed } from '../../tests/printed-passages.ts'
import { richTextSchema } from '../rich-text.ts'
import { pastedFromText } from './plain-text.ts'

const lines = (text: string): string[] =>
  printed(pastedFromText(text).passages)
    .split('\n')
    .filter(line => line !== '')

it('puts the lines of a PDF together again, mends cut words, and reads bullets and numbers', () => {
  const text = readFileSync(join(import.meta.dirname, '../../tests/fixtures/pastes/pdf-viewer.txt'), 'utf8')
  expect(lines(text)).toEqual([
    'Note aux rédactions',
    'La ministre déléguée chargée de l’Industrie se rendra jeudi à Lieusaint pour visiter une école de production, ' +
      'lieu où l’on apprend un métier en fabriquant de vraies pièces pour de vrais clients. Elle y rencontrera les ' +
      'élèves, leurs maîtres et peut-être des chefs d’entreprise.',
    'Deux sujets seront abordés :',
    '- le développement des écoles dans chaque département, avec l’appui des collectivités et des branches ;',
    '- le financement.',
    '1. Inscription auprès de la préfecture',
    '2. Retrait des badges',
    'Contact presse',
    '01 53 18 44 50',
  ])
})

const full = 'Voici une ligne assez longue pour être celle d’une page imprimée, soit'
it.each([
  ['un\n\ndeux\r\n\r\ntrois', ['un', 'deux', 'trois']],
  ['12 rue X\n77127 Lieusaint', ['12 rue X', '77127 Lieusaint']],
  [`${full} rendez-\nvous à la gare de Lieusaint et nulle part ailleurs, s’il vous plaît, mer-\nci`, null],
  [`${full} en Seine-\net-Marne`, [`${full} en Seine-et-Marne`]],
  [`${full} entre Île-\nde-France et Paris`, [`${full} entre Île-de-France et Paris`]],
  ['– Bonjour, dit-elle.', ['\\– Bonjour, dit-elle.']],
  ['- un\n- deux', ['- un', '- deux']],
  ['2021. Une année', ['2021. Une année']],
  ['1) un\n2) deux', ['1. un', '2. deux']],
  ['\uF0B7 un', ['- un']],
  ['a\u0000b\uD800c\u200Bd', ['abcd']],
  ['', []],
])('%j', (text, expected) => {
  expect(lines(text)).toEqual(
    expected ?? [`${full} rendez-vous à la gare de Lieusaint et nulle part ailleurs, s’il vous plaît, merci`],
  )
})

it('reads the cells of a spreadsheet', () => {
  const { tables, passages } = pastedFromText('9h15\tAccueil\n9h30\tVisite')
  expect(tables).toEqual([
    [
      ['9h15', 'Accueil'],
      ['9h30', 'Visite'],
    ],
  ])
  expect(passages).toHaveLength(2)
})

it('fits a note and loses no letter but the hyphens of cut words', () => {
  const letters = (text: string) => text.match(/[\p{L}]/gu)?.join('') ?? ''
  const text = fc.string({
    unit: fc.constantFrom('a', 'É', ' ', '\n', '-', '.', '•', '\t', '😀', '\u00A0'),
    maxLength: 400,
  })
  fc.assert(
    fc.property(text, written => {
      const { passages } = pastedFromText(written)
      expect(richTextSchema.safeParse(passages).error).toBeUndefined()
      expect(letters(printed(passages))).toBe(letters(written))
    }),
  )
})

it('reads no more of five megabytes than a note can take', () => {
  const line = 'Une ligne de texte qui pourrait être celle d’une page imprimée.\n'
  const { passages, isWhole } = pastedFromText(line.repeat(80_000))
  expect(isWhole).toBe(false)
  expect(richTextSchema.safeParse(passages).error).toBeUndefined()
})
