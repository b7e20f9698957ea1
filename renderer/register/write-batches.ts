import type { RegisterChange } from '../../domain/accreditation.ts'

/** What one message to main may hold is a little more than this: parts (values and names), and UTF-16 units. */
const most = { parts: 80_000, text: 1_500_000 } as const

/** Parts of somebody without her places, and of a place, both rounded up. */
const weights = { person: 70, place: 9 } as const

/** The changes in as few stretches as main takes at once, in their order. */
export function writeBatches(changes: readonly RegisterChange[]): readonly (readonly RegisterChange[])[] {
  const batches: RegisterChange[][] = []
  let parts = 0
  let text = 0
  for (const change of changes) {
    const places = 'put' in change ? change.put.places.length : 0
    const added = weights.person + places * weights.place
    const letters = JSON.stringify(change).length
    const batch = batches.at(-1)
    if (batch === undefined || parts + added > most.parts || text + letters > most.text) {
      batches.push([change])
      parts = added
      text = letters
    } else {
      batch.push(change)
      parts += added
      text += letters
    }
  }
  return batches
}
