/** Gives each contact a small number of its own, so that sets and orders of contacts are sets and lists of numbers. */
export type Slots = {
  /** The number of that contact; undefined when it has none. */
  slotOf(id: string): number | undefined
  /** The contact that has the number; empty for one that is free. */
  idAt(slot: number): string
  /** The number of that contact, a new one if it had none. */
  claim(id: string): number
  /** Frees the contact's number for another one. */
  release(id: string): void
  /** The numbers that belong to a contact. */
  all(): IterableIterator<number>
  /** All numbers are below that. */
  size(): number
}

export function createSlots(): Slots {
  const idOf: string[] = []
  const slots = new Map<string, number>()
  const free: number[] = []
  return {
    slotOf: id => slots.get(id),
    idAt: slot => idOf[slot] ?? '',
    claim: id => {
      const known = slots.get(id)
      if (known !== undefined) return known
      const slot = free.pop() ?? idOf.length
      idOf[slot] = id
      slots.set(id, slot)
      return slot
    },
    release: id => {
      const slot = slots.get(id)
      if (slot === undefined) return
      slots.delete(id)
      idOf[slot] = ''
      free.push(slot)
    },
    all: () => slots.values(),
    size: () => idOf.length,
  }
}
