import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactSchema } from '../../domain/contact.ts'
import { preferencesSchema, singleSchema, tableSchemas } from '../../domain/press-file.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { frenchContacts } from '../../tests/french-contacts.ts'
import { hasStoredShape } from './stored-shape.ts'

const stored = frenchContacts(200)

describe('a value that is as it is stored', () => {
  it('is told from one that the schema would refuse or change, whatever a field becomes', () => {
    const fields = contactSchema.keyof().options
    const anything = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        '',
        ' mère ',
        'mail',
        'x'.repeat(10_001),
        3,
        [],
        {},
        [' '],
        ['a'],
      ),
      fc.constantFrom<unknown>(
        '2025-01-31',
        '2025-02-31',
        ['a@b.fr'],
        [{ label: '', address: 'a b' }],
        '/9j/',
        '/9',
      ),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(fc.nat(stored.length - 1), fc.constantFrom(...fields), anything, (at, field, value) => {
        const candidate = { ...stored[at], [field]: value }
        const parsed = contactSchema.safeParse(candidate)
        const isAsStored = parsed.success && isSameValue(parsed.data, candidate)
        expect(hasStoredShape(contactSchema, candidate)).toBe(isAsStored)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is known without the schema: a whole file of contacts', () => {
    expect(stored.filter(contact => !hasStoredShape(contactSchema, contact))).toEqual([])
  })

  it('has no field too many and none too few', () => {
    const [contact] = stored
    const { notes, ...fewer } = contactSchema.parse(contact)
    expect(hasStoredShape(contactSchema, { ...contact, more: '' })).toBe(false)
    expect(hasStoredShape(contactSchema, fewer)).toBe(false)
    expect(hasStoredShape(contactSchema, { ...fewer, notes })).toBe(true)
  })

  it('is a plain object, and nothing that only looks like one', () => {
    class Preferences {
      readonly beats = []
      readonly reviewYears = 3
      readonly columns = ['name']
    }
    expect(hasStoredShape(preferencesSchema, { ...new Preferences() })).toBe(true)
    expect(hasStoredShape(preferencesSchema, new Preferences())).toBe(false)
  })

  it('may be one of several shapes', () => {
    expect(hasStoredShape(singleSchema, { id: 'hash-key', value: 'ab'.repeat(32) })).toBe(true)
    expect(hasStoredShape(singleSchema, { id: 'hash-key', value: 'AB'.repeat(32) })).toBe(false)
    expect(hasStoredShape(tableSchemas.singles, { id: 'erasing', value: ['one'] })).toBe(true)
    expect(hasStoredShape(tableSchemas.singles, { id: 'erasing', value: 'one' })).toBe(false)
  })
})
