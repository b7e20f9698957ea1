import { describe, expect, test } from 'vitest'
import { announcementVerb } from './announcement-line.ts'
import { peopleIn } from './people.ts'
import { namesIn } from './person-names.ts'
import { purposeOf } from './purpose.ts'

const named = (text: string): string[] =>
  namesIn(text).map(({ civility, given, family }) => `${civility}|${given}|${family}`)

describe('names', () => {
  test.each([
    ['Agnès PANNIER-RUNACHER, ministre', '|Agnès|Pannier-Runacher'],
    ['Mme Agnès Pannier-Runacher', 'Mme|Agnès|Pannier-Runacher'],
    ['M. Jean de LA TOUR', 'M.|Jean|de La Tour'],
    ['Charles-Henri de BEAULIEU', '|Charles-Henri|de Beaulieu'],
    ['Marie Lenoir, ministre de la Mer', '|Marie|Lenoir'],
    ['Yann LE GALL', '|Yann|Le Gall'],
  ])('%s', (text, name) => expect(named(text)).toEqual([name]))
  test.each([
    'la préfecture du Nord',
    'Lycée Jean-Moulin',
    'Mme la ministre',
    'Banque des Territoires',
    'France Relance',
  ])('%s names nobody', text => expect(named(text)).toEqual([]))
})

test('persons have roles, and parts by the words that lead to them', () => {
  const text =
    'Mme Clara VASSEUR, ministre de la Mer, et Hugo DELMAS, ministre délégué, accompagnés de M. Karl ADLER, maire, en présence du préfet du Nord'
  expect(peopleIn(text).map(({ family, role, part }) => [family, role, part])).toEqual([
    ['Vasseur', 'ministre de la Mer', 'principal'],
    ['Delmas', 'ministre délégué', 'principal'],
    ['Adler', 'maire', 'accompanied-by'],
    ['', 'préfet du Nord', 'in-presence-of'],
  ])
})

test('a role may stand before the name', () => {
  expect(peopleIn('Le Premier ministre, Gaspard ROUVIER,')).toMatchObject([
    { family: 'Rouvier', role: 'Premier ministre' },
  ])
})

test.each([
  ['se rendra à Lille', 0],
  ['la ministre vous invite', 12],
  ['sera accompagnée du préfet', -1],
  ['le président de la région', -1],
  ['une caméra', -1],
])('the verb of « %s »', (text, at) => expect(announcementVerb(text)).toBe(at))

test.each([
  ['se rendra dans le Nord (59)\npour un déplacement consacré à l’eau', 'un déplacement consacré à l’eau'],
  ['vous invitent au lancement de la saison', 'le lancement de la saison'],
  ['participera aux vœux', 'les vœux'],
  ['tiendra un point presse', 'un point presse'],
  ['se rendra à Lille', ''],
])('what it is for: %s', (announcement, purpose) => expect(purposeOf(announcement)).toBe(purpose))
