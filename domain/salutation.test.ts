import { describe, expect, it } from 'vitest'
import { salutationOf } from './salutation.ts'

describe('salutationOf', () => {
  it.each([
    [{ civility: 'Mme', desk: '', salutation: '' }, 'Madame,'],
    [{ civility: 'M.', desk: '', salutation: '' }, 'Monsieur,'],
    [{ civility: '', desk: '', salutation: '' }, 'Madame, Monsieur,'],
    [{ civility: '', desk: 'Rédaction économique', salutation: '' }, 'Madame, Monsieur,'],
    [{ civility: 'Mme', desk: 'Rédaction économique', salutation: '' }, 'Madame, Monsieur,'],
    [{ civility: 'Mme', desk: '', salutation: ' Chère Camille, ' }, 'Chère Camille,'],
    [{ civility: 'Mme', desk: '', salutation: '  ' }, 'Madame,'],
  ] as const)('%j: %s', (contact, salutation) => {
    expect(salutationOf(contact)).toBe(salutation)
  })
})
