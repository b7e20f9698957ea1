import { expect, test } from 'vitest'
import { mentionsOf } from './earlier-days.ts'

const days = new Set(['2021-05-06', '2021-05-07'])

test.each([
  ['La visite aura lieu jeudi 6 mai 2021 à 9 h 30.', ['jeudi 6 mai 2021']],
  ['jeudi 6 et vendredi 7 mai', ['jeudi 6', 'vendredi 7 mai']],
  ['Rendez-vous le 06/05/2021', ['06/05/2021']],
  ['Le ministre se rendra jeudi à Lieusaint.', ['jeudi']],
  ['demain, après-demain', ['demain', 'après-demain']],
  ['Aujourd’hui puis Demain', ['Aujourd’hui', 'Demain']],
  ['Annoncé le jeudi 3 septembre 2020', []],
  ['Le 6 mai 2020, le plan fut lancé', []],
  ['Un lendemain difficile', []],
  ['', []],
])('« %s »', (text, expected) => {
  expect(mentionsOf(text, days)).toEqual(expected)
})
