import { expect, it } from 'vitest'
import { UnkeptFields } from './unkept-fields.ts'

it('counts the fields of one form, and tells whoever watches', () => {
  const fields = new UnkeptFields()
  const counts: number[] = []
  const stop = fields.watch(() => counts.push(fields.countWithin('#/library/a/')))
  const forgetPhones = fields.add('#/library/a/contacts[0]/Téléphones', 1)
  const forgetLinks = fields.add('#/library/a/Liens', 2)
  fields.add('#/library/b/Devise', 1)
  forgetPhones()
  forgetLinks()
  stop()
  fields.add('#/library/a/Devise', 1)
  expect(counts).toEqual([1, 3, 3, 2, 0])
  expect(fields.countWithin('#/library/')).toBe(2)
})
