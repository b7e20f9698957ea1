import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ContactDraft, contactDraftSchema } from '../../domain/contact.ts'
import { isSilent, itemsOf, sideOf, sidesOf, singleFields, withField, withItem } from './survivor.ts'

const one = contactDraftSchema.parse({
  given: 'Élodie',
  family: 'Étienne',
  mails: [{ label: 'pro', address: 'elodie@exemple.fr' }],
  phones: [{ number: '+33140205050' }],
  tags: ['économie'],
  notes: 'Préfère le matin.',
})
const other = contactDraftSchema.parse({
  given: 'Elodie',
  family: 'Étienne',
  mails: [{ address: 'Elodie@exemple.fr' }, { address: 'redaction@exemple.fr' }],
  tags: ['industrie', 'économie'],
  notes: 'Parle anglais.',
})
const proposal = contactDraftSchema.parse({
  ...one,
  mails: [...one.mails, { label: '', address: 'redaction@exemple.fr' }],
  tags: ['économie', 'industrie'],
  notes: 'Préfère le matin.\nParle anglais.',
})
const sides = { one, other, proposal }

test('a field on which both agree offers one value, a field that was made of both offers three', () => {
  expect(sidesOf(sides, 'family')).toEqual(['one'])
  expect(sidesOf(sides, 'given')).toEqual(['one', 'other'])
  expect(sidesOf(sides, 'notes')).toEqual(['one', 'other', 'proposal'])
})

test('what the rules propose is chosen until another side is', () => {
  expect(sideOf(sides, proposal, 'given')).toBe('one')
  expect(sideOf(sides, proposal, 'notes')).toBe('proposal')
  expect(sideOf(sides, withField(proposal, 'given', other), 'given')).toBe('other')
})

test('only fields that say something somewhere are shown', () => {
  expect(isSilent(sides, 'desk')).toBe(true)
  expect(isSilent(sides, 'place')).toBe(true)
  expect(isSilent(sides, 'phones')).toBe(false)
})

test('lists are shown as their union, an address once whatever its label and its case', () => {
  const mails = itemsOf(sides, proposal, 'mails')
  expect(mails.map(({ key, isInOne, isInOther, isKept }) => [key, isInOne, isInOther, isKept])).toEqual([
    ['elodie@exemple.fr', true, true, true],
    ['redaction@exemple.fr', false, true, true],
  ])
  const lighter = withItem(sides, proposal, 'mails', 'elodie@exemple.fr', false)
  expect(lighter.mails).toEqual([{ label: '', address: 'redaction@exemple.fr' }])
  expect(withItem(sides, lighter, 'mails', 'elodie@exemple.fr', true)).toEqual(proposal)
})

test('whatever is taken out and put back, the survivor is made of the values of the three', () => {
  const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  const acts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.boolean()), { maxLength: 12 })
  fc.assert(
    fc.property(words, words, acts, (left, right, changes) => {
      const all = [...new Set([...left, ...right])]
      const pair = {
        one: { ...one, tags: left },
        other: { ...other, tags: right },
        proposal: { ...proposal, tags: all },
      }
      const end = changes.reduce<ContactDraft>(
        (survivor, [tag, isKept]) => withItem(pair, survivor, 'tags', tag, isKept),
        pair.proposal,
      )
      const dropped = new Set(
        all.filter(tag => [...changes].reverse().find(([word]) => word === tag)?.[1] === false),
      )
      expect(end.tags).toEqual(all.filter(tag => !dropped.has(tag)))
    }),
  )
})

test('choosing every field of a side gives that side', () => {
  const chosen = singleFields.reduce((survivor, field) => withField(survivor, field, other), proposal)
  for (const field of singleFields) expect(chosen[field]).toEqual(other[field])
})
