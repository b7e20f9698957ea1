import { expect, it } from 'vitest'
import { mail, named, person, phone } from '../../tests/duplicates/person.ts'
import type { Contact } from '../contact.ts'
import { scan } from './scan.ts'

/** Entries of one person each, as they come from last year's export, newsroom lists and business cards. */
const people: readonly (readonly Contact[])[] = [
  [
    named('Agnès', 'Le Goff', 'Ouest-France', mail('agnes.legoff@ouest-france.fr')),
    named('LE GOFF', 'Agnes', 'Ouest France'),
    named('A.', 'Le Goff', '', mail('Agnes.LeGoff@ouest-france.fr')),
  ],
  [
    named('Jean-Baptiste', 'Lefebvre', 'Le Monde', phone('+33639981001')),
    named('Jean Baptiste', 'Lefèvre', '', phone('06 39 98 10 01')),
  ],
  [named('Nadia', 'Belkacem', 'AFP'), named('Nadia', 'BELKACEM', 'AFP', phone('+33639981002'))],
  [
    named('Marie', 'Dupont', 'RTL', mail('marie.dupont@rtl.fr')),
    named('Marie', 'Dupont-Moretti', 'RTL', mail('marie.dupont@rtl.fr')),
    named('Marie', 'Moretti', 'RTL', mail('marie.dupont@rtl.fr')),
  ],
  [
    person(mail('x.bouchardeau@liberation.fr')),
    named('Xavier', 'Bouchardeau', '', mail('X.Bouchardeau@liberation.fr')),
  ],
  [named('Sophie', 'Garnier', 'Le Progrès'), named('Sophie', 'Granier', 'Le Progrès')],
  [
    person({ desk: 'Rédaction', at: ['Sud Ouest'], ...mail('redaction@sudouest.fr') }),
    person({ desk: 'REDACTION', at: ['Sud Ouest'] }),
  ],
  [named('Thibaud', 'de Villepin', 'BFM TV'), named('Thibault', 'Villepin', 'BFM TV')],
  [named('Frédéric', 'Roussel', 'L’Équipe'), named('Fred', 'Roussel', 'Equipe')],
  [
    named('Yann', 'Kermarrec', '', { pressCard: '112233' }),
    named('Yann', 'Kermarec', '', { pressCard: '11 22 33' }),
  ],
]

/** Who are two, though they look alike. */
const others: readonly Contact[] = [
  named('Dominique', 'Petit', 'France 3', { civility: 'M.', ...mail('d.petit@france3.fr') }),
  named('Dominique', 'Petit', 'France 3', { civility: 'Mme', ...mail('dominique.petit@france3.fr') }),
  named('Paul', 'Garnier', 'Le Progrès', mail('redaction@leprogres.fr')),
  named('Paule', 'Garnier', 'Le Progrès', mail('redaction@leprogres.fr')),
  named('Luc', 'Besson', 'Sud Ouest', phone('+33535310000')),
  named('Anne', 'Perrin', 'Sud Ouest', phone('+33535310000')),
  named('Nadia', 'Belkacem', 'Radio France', phone('+33639981099')),
  named('Jean', 'Morel', 'Le Figaro', mail('famille.morel@orange.fr')),
  named('Anne', 'Morel', 'La Croix', mail('famille.morel@orange.fr')),
]

function found() {
  const contacts = [...people.flat(), ...others]
  const work = scan(contacts, () => null)
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value.pairs
  }
}

const entriesOf = new Map(people.flatMap(entries => entries.map(({ id }) => [id, entries])))
const areOne = ({ one, other }: { readonly one: string; readonly other: string }): boolean =>
  entriesOf.has(one) && entriesOf.get(one) === entriesOf.get(other)

it('joins all the entries of each person, through each other at least', () => {
  const pairs = found().filter(areOne)
  const lonely = people.flat().filter(({ id }) => !pairs.some(({ one, other }) => one === id || other === id))
  expect(lonely).toEqual([])
  const possible = people
    .flatMap(entries => entries.map((_, index) => entries.slice(index + 1)))
    .flat(2).length
  expect(pairs.length / possible).toBeGreaterThanOrEqual(0.9)
})

it('is sure of nobody who is two, and likely rarely wrong', () => {
  const pairs = found()
  expect(pairs.filter(({ confidence }) => confidence === 'sure').filter(pair => !areOne(pair))).toEqual([])
  const likely = pairs.filter(({ confidence }) => confidence === 'likely')
  expect(likely.filter(areOne).length / likely.length).toBeGreaterThanOrEqual(0.8)
})
