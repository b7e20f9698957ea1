import { setImmediate as nextTurn } from 'node:timers/promises'

/** Milliseconds that one task may hold the event loop before others have their turn. */
const held = 8

/** Long work asks `isDue` after each small part, and awaits `rest` when it is. */
export type Pace = { isDue(): boolean; rest(): Promise<void> }

export function createPace(): Pace {
  let since = performance.now()
  return {
    isDue: () => performance.now() - since > held,
    rest: async () => {
      await nextTurn()
      since = performance.now()
    },
  }
}
