import { expect, test } from 'vitest'
import { outletDraftSchema, outletSchema } from './outlet.ts'
import { keysToRename, outletKey, outletsByKey, takenField, tidyOutlet } from './outlet-rules.ts'

const draft = (given: Record<string, unknown>) => outletDraftSchema.parse(given)
const outlet = (number: number, given: Record<string, unknown>) => {
  const stamp = '2026-03-02T10:00:00.000Z'
  const id = `00000000-0000-4000-8000-00000000000${number}`
  return outletSchema.parse({ id, createdAt: stamp, changedAt: stamp, ...given })
}

test.each([
  ['Le Monde', 'MONDE'],
  ['L’Équipe', "l'equipe"],
  ['La Nouvelle République', 'nouvelle  republique'],
  ['France\u00A03', 'france 3'],
])('%s and %s are one outlet', (one, other) => {
  expect(outletKey(one)).toBe(outletKey(other))
})

test.each([
  ['La', 'Le'],
  ['Le Point', 'Le Poing'],
  ['+', '++'],
])('%s and %s are two', (one, other) => {
  expect(outletKey(one)).not.toBe(outletKey(other))
})

test('an outlet is found by each of its names, and bars them to others only', () => {
  const monde = outlet(1, { name: 'Le Monde', otherNames: ['LM'] })
  const known = outletsByKey([monde])
  expect(known.get(outletKey('lm'))).toBe(monde)
  expect(takenField(draft({ name: 'Zeste', otherNames: ['Z', 'LM'] }), known, null)).toBe('otherNames[1]')
  expect(takenField(draft({ name: 'LM' }), known, monde.id)).toBeNull()
})

test('other names that say the same as the name are left out', () => {
  expect(tidyOutlet(draft({ name: 'Le Monde', otherNames: ['monde', 'LM', 'lm'] })).otherNames).toEqual([
    'LM',
  ])
})

test('contacts take the new name where they used the old one, or one that is given up', () => {
  const before = outlet(1, { name: 'Le Monde', otherNames: ['LM'] })
  expect([...keysToRename(before, draft({ name: 'Le Monde', otherNames: ['LM'] }))]).toEqual([])
  expect([...keysToRename(before, draft({ name: 'Le Monde' }))]).toEqual(['lm'])
  expect([...keysToRename(before, draft({ name: 'Zeste', otherNames: ['LM'] }))]).toEqual(['monde'])
  // Written anew, though it is the same name to those who compare.
  expect([...keysToRename(before, draft({ name: 'Monde', otherNames: ['LM'] }))]).toEqual(['monde'])
})
