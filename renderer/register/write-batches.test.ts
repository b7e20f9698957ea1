import { expect, it } from 'vitest'
import { accreditationSchema, type RegisterChange } from '../../domain/accreditation.ts'
import { writeBatches } from './write-batches.ts'

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const person = (number: number, places: number): RegisterChange => ({
  put: accreditationSchema.parse({
    id: idOf(number),
    places: Array.from({ length: places }, (_, at) => ({ sequence: idOf(1_000 + at) })),
  }),
})

it('sends a few at once', () => {
  const changes = [person(1, 3), { remove: idOf(2) }]
  expect(writeBatches(changes)).toEqual([changes])
  expect(writeBatches([])).toEqual([])
})

it('cuts five hundred people at forty sequences in their order', () => {
  const changes = Array.from({ length: 500 }, (_, number) => person(number, 40))
  const batches = writeBatches(changes)
  expect(batches.length).toBeGreaterThan(1)
  expect(batches.flat()).toEqual(changes)
  for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(1_600_000)
})
