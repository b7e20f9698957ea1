import { describe, expect, it } from 'vitest'
import { mail, named, person, phone } from '../../tests/duplicates/person.ts'
import type { Contact } from '../contact.ts'
import { contactKeys } from './contact-keys.ts'
import { couldBeOne, judge } from './judgement.ts'

/** What is thought of two contacts in a file where each address and name has `bearers` bearers. */
function judged(one: Contact, other: Contact, bearers = 2) {
  const count = () => bearers
  const judge2 = (a: Contact, b: Contact) =>
    judge(contactKeys(a, a.id), contactKeys(b, b.id), { ofMail: count, ofPhone: count, ofName: count })
  expect(judge2(other, one)).toEqual(judge2(one, other))
  return judge2(one, other)
}

const confidence = (one: Contact, other: Contact, bearers = 2) =>
  judged(one, other, bearers)?.confidence ?? null

const own = mail('jean.dupont@lemonde.fr')
const desk = mail('redaction@lemonde.fr')
const mobile = phone('+33639981234')
const switchboard = phone('+33157282000')

describe('two contacts are surely one', () => {
  it.each([
    ['name and mail', named('Jean', 'Dupont', '', own), named('DUPONT', 'Jean', '', own)],
    ['name and mobile', named('Jean', 'Dupont', '', mobile), named('Jean', 'DUPONT', '', mobile)],
    ['name and the desk’s mail', named('Jean', 'Dupont', '', desk), named('Jean', 'Dupont', '', desk)],
    [
      'name and switchboard',
      named('Jean', 'Dupont', '', switchboard),
      named('Jean', 'Dupont', '', switchboard),
    ],
    ['name and outlet', named('Jean', 'Dupont', 'Le Monde'), named('Jean', 'Dupont', 'LE MONDE', own)],
    ['a spelling and own mail', named('Jean', 'Dupont', '', own), named('Jean', 'Dupond', '', own)],
    ['own mail, one without a name', named('Jean', 'Dupont', '', own), person(own)],
    [
      'card',
      named('Jean', 'Dupont', 'AFP', { pressCard: '98 765' }),
      named('Jean', 'Dupont', 'RTL', { pressCard: '98765' }),
    ],
    [
      'desk and outlet',
      person({ desk: 'Rédaction', at: ['Sud Ouest'] }),
      person({ desk: 'REDACTION', at: ['Sud Ouest'] }),
    ],
  ])('by %s', (_, one, other) => {
    expect(confidence(one, other)).toBe('sure')
  })
})

describe('two contacts are likely one', () => {
  it.each([
    ['name, an outlet unknown', named('Jean', 'Dupont', 'Le Monde'), named('Jean', 'Dupont', '', own)],
    [
      'name and outlet, but two mails',
      named('Jean', 'Dupont', 'Le Monde', own),
      named('Jean', 'Dupont', 'Le Monde', mail('jdupont@lemonde.fr')),
    ],
    [
      'name and mail, but two civilities',
      named('Dominique', 'Petit', '', { ...own, civility: 'M.' }),
      named('Dominique', 'Petit', '', { ...own, civility: 'Mme' }),
    ],
    ['a spelling and outlet', named('Jean', 'Dupont', 'Le Monde'), named('Jean', 'Dupond', 'Le Monde')],
    ['initial and own mail', named('J.', 'Dupont', '', own), named('Jean', 'Dupont', '', own)],
    [
      'own mail and given name, as after a wedding',
      named('Marie', 'Dupont', '', own),
      named('Marie', 'Moretti', '', own),
    ],
    ['a desk’s mail, one without a name', person({ desk: 'Rédaction', ...desk }), person(desk)],
    [
      'desks of two towns',
      person({ desk: 'Rédaction', at: ['Le Progrès'], ...mail('redaction.lyon@x.fr') }),
      person({ desk: 'Rédaction', at: ['Le Progrès'], ...mail('redaction.bourg@x.fr') }),
    ],
  ])('by %s', (_, one, other) => {
    expect(confidence(one, other)).toBe('likely')
  })
})

describe('two contacts are possibly one', () => {
  it.each([
    ['homonyms at other outlets', named('Jean', 'Dupont', 'Le Monde'), named('Jean', 'Dupont', 'RTL')],
    [
      'homonyms with two mobiles',
      named('Jean', 'Dupont', '', mobile),
      named('Jean', 'Dupont', '', phone('+33639985678')),
    ],
    ['initial and outlet', named('J.', 'Dupont', 'Le Monde'), named('Jean', 'Dupont', 'Le Monde')],
    ['own mail, two names', named('Jean', 'Dupont', '', own), named('Paul', 'Moretti', '', own)],
    ['a couple’s mobile', named('Michel', 'Durand', '', mobile), named('Michèle', 'Durand', '', mobile)],
    ['a spelling only', named('Jean', 'Dupont', 'Le Monde'), named('Jean', 'Dupond')],
    [
      'a desk and a person, own mail',
      person({ desk: 'Service politique', ...own }),
      named('Jean', 'Dupont', '', own),
    ],
  ])('as %s', (_, one, other) => {
    expect(confidence(one, other)).toBe('possible')
  })
})

describe('two contacts are two', () => {
  it.each([
    [
      'colleagues at a desk’s mail',
      named('Jean', 'Dupont', 'Le Monde', desk),
      named('Paul', 'Moretti', 'Le Monde', desk),
    ],
    [
      'colleagues at a switchboard',
      named('Jean', 'Dupont', 'Le Monde', switchboard),
      named('Paul', 'Moretti', 'Le Monde', switchboard),
    ],
    [
      'a desk and its journalist',
      person({ desk: 'Rédaction', at: ['Le Monde'], ...desk }),
      named('Jean', 'Dupont', 'Le Monde', desk),
    ],
    [
      'desks of two outlets',
      person({ desk: 'Rédaction', at: ['Le Monde'] }),
      person({ desk: 'Rédaction', at: ['RTL'] }),
    ],
    [
      'desks at one switchboard',
      person({ desk: 'Rédaction', ...switchboard }),
      person({ desk: 'Service photo', ...switchboard }),
    ],
    ['near names at other outlets', named('Jean', 'Dupont', 'Le Monde'), named('Jean', 'Dupond', 'RTL')],
    [
      'homonyms at other outlets, man and woman',
      named('Dominique', 'Petit', 'Le Monde', { civility: 'M.' }),
      named('Dominique', 'Petit', 'RTL', { civility: 'Mme' }),
    ],
    ['only an outlet', person({ at: ['Le Monde'] }), person({ at: ['Le Monde'] })],
  ])('as %s', (_, one, other) => {
    expect(judged(one, other)).toBeNull()
  })

  it('when their name is everybody’s', () => {
    expect(judged(named('Jean', 'Martin', 'Le Monde'), named('Jean', 'Martin', 'RTL'), 30)).toBeNull()
  })

  it('when half the newsroom has that mobile', () => {
    expect(judged(named('Jean', 'Dupont', '', mobile), named('Paul', 'Moretti', '', mobile), 30)).toBeNull()
  })
})

it('gives its reasons', () => {
  const one = named('Jean', 'Dupont', 'Le Monde', { ...own, ...mobile, pressCard: '98765' })
  expect(judged(one, { ...one, id: 'another' })?.reasons).toEqual([
    'same-mail',
    'same-phone',
    'same-press-card',
    'same-name-and-outlet',
  ])
  expect(judged(named('Jean', 'Dupont'), named('Jean', 'Dupond'))?.reasons).toEqual(['near-name'])
})

it('never lets a third join those who cannot be one', () => {
  const meet = (one: Contact, other: Contact) =>
    couldBeOne(contactKeys(one, one.id), contactKeys(other, other.id))
  expect(meet(named('Jean', 'Dupont', 'Le Monde'), named('Jean', 'Dupont', 'RTL'))).toBe(true)
  expect(meet(named('Jean', 'Dupont'), named('Paul', 'Moretti'))).toBe(false)
  expect(meet(named('Jean', 'Dupont'), person({ desk: 'Rédaction' }))).toBe(false)
  expect(
    meet(named('A', 'Petit', '', { civility: 'M.' }), named('A', 'Petit', '', { civility: 'Mme' })),
  ).toBe(false)
})
