import { expect, it } from 'vitest'
import { contactDraftSchema } from './contact.ts'
import { isPhoto, photoLimits, photoSchema } from './photo.ts'

const longest = `/9j/${'A'.repeat(photoLimits.length - 4)}`

it.each([
  ['none', '', true, false],
  ['the start of a JPEG', '/9j/4AAQSkZJRg==', true, true],
  ['as long as may be', longest, true, true],
  ['longer', `${longest}A`, false, false],
  ['a PNG', 'iVBORw0KGgo=', false, false],
  ['an address', 'data:image/jpeg;base64,/9j/4AAQ', false, false],
  ['a web address', 'https://exemple.fr/9j/photo.jpg', false, false],
  ['base64 that is folded', '/9j/4AAQ\n SkZJRg==', false, false],
])('%s', (_, text, isStored, isPicture) => {
  expect(photoSchema.safeParse(text).success).toBe(isStored)
  expect(isPhoto(text)).toBe(isPicture)
})

it('is none for whoever has no picture', () => {
  expect(contactDraftSchema.parse({}).photo).toBe('')
})
