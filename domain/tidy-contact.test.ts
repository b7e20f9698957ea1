import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactDraftSchema } from './contact.ts'
import { tidyContact } from './tidy-contact.ts'

const draft = (part: object) => contactDraftSchema.parse(part)

test('an overseas address tells how a number is read', () => {
  const { phones } = tidyContact(draft({ place: { postalCode: '98800' }, phones: [{ number: '27 16 09' }] }))
  expect(phones).toEqual([{ label: '', number: '+687271609' }])
})

test('what cannot be read stays as it was typed', () => {
  const phones = [{ label: 'standard', number: 'voir avec Paul' }]
  const tags = ['★', '☆']
  expect(tidyContact(draft({ phones, tags }))).toMatchObject({ phones, tags })
})

test('nothing is there twice, and the first way of writing it stays', () => {
  const tidy = tidyContact(
    draft({
      tags: ['Vœux', 'voeux', 'VŒUX'],
      beats: ['Santé', 'sante'],
      mails: [{ address: 'a@exemple.fr' }, { address: 'A@Exemple.fr' }],
      coverage: ['FR', 'FR'],
    }),
  )
  expect(tidy).toMatchObject({
    tags: ['Vœux'],
    beats: ['Santé'],
    mails: [{ address: 'a@exemple.fr' }],
    coverage: ['FR'],
  })
})

test('what is tidy stays as it is, and can be stored', () => {
  const line = fc.string({ unit: fc.constantFrom(...'aé Œ\u00A0’-★'), maxLength: 20 })
  const tag = line.filter(text => text.trim() !== '')
  const any = fc.record({
    given: line,
    family: line,
    tags: fc.array(tag, { maxLength: 5 }),
    beats: fc.array(tag, { maxLength: 5 }),
    functions: fc.array(fc.record({ outlet: line, role: line }), { maxLength: 3 }),
    phones: fc.array(
      fc.record({ number: fc.string({ unit: fc.constantFrom(...'0612+ x'), minLength: 1, maxLength: 14 }) }),
      { maxLength: 4 },
    ),
  })
  fc.assert(
    fc.property(any, given => {
      const tidy = tidyContact(draft(given))
      expect(contactDraftSchema.parse(tidy)).toEqual(tidy)
      expect(tidyContact(tidy)).toEqual(tidy)
    }),
  )
})
