import { expect, test } from 'vitest'
import { placeholders } from './placeholders.ts'

const written = (text: string) =>
  placeholders(text).map(({ from, to, isDead }) => [text.slice(from, to), isDead ? 'dead' : 'open'])

test.each([
  ['Accueil à XX', [['XX', 'dead']]],
  ['N° XXX', [['XXX', 'dead']]],
  [
    'le XX/XX, à xx h xx',
    [
      ['XX/XX', 'dead'],
      ['xx h xx', 'dead'],
    ],
  ],
  ['06 XX XX XX XX', [['XX XX XX XX', 'dead']]],
  ['Adresse à compléter', [['à compléter', 'dead']]],
  ['A compléter', [['A compléter', 'dead']]],
  ['À compléter', [['À compléter', 'dead']]],
  ['Lieu : ???', [['???', 'dead']]],
  ['[Nom du préfet], préfet', [['[Nom du préfet]', 'dead']]],
  ['Lorem ipsum : lorem ipsum', [['lorem ipsum', 'dead']]],
  ['TBC', [['TBC', 'dead']]],
  ['Lieu à préciser', [['à préciser', 'open']]],
  ['Horaire à confirmer', [['à confirmer', 'open']]],
  ['Programme (à venir)', [['à venir', 'open']]],
])('%s', (text, found) => {
  expect(written(text)).toEqual(found)
})

test.each([
  'au XXe siècle',
  'taille XXL',
  'Louis XVI',
  'une phrase… qui continue',
  'La ministre invite la presse à venir au lycée.',
  'Que dire ?',
  'l’entreprise Exxelia',
  'https://exemple.fr/XX',
  'a < b',
])('%s holds none', text => {
  expect(placeholders(text)).toEqual([])
})
