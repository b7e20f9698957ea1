import type { Command } from '../domain/contract.ts'

/** What a screen can do while it is shown. Commands of the menu bear its words and keys, others bring their own. */
export type OfferedCommand =
  | { readonly id: Command; readonly act: () => void }
  | {
      readonly id: string
      readonly label: string
      /** As Electron writes accelerators; empty where there is none. */
      readonly keys: string
      readonly act: () => void
    }

type Offer = { readonly current: readonly OfferedCommand[] }

const offers = new Set<Offer>()

/** Offers what `offer` holds, at any moment, until the returned function is called. */
export function offerCommands(offer: Offer): () => void {
  offers.add(offer)
  return () => {
    offers.delete(offer)
  }
}

/** What can be done now, each once: of two offers of the same command the later one counts. */
export const offeredCommands = (): readonly OfferedCommand[] => [
  ...new Map([...offers].flatMap(offer => offer.current.map(command => [command.id, command]))).values(),
]

/** Does what bears this name, if anything on the screen does. Says whether it did. */
export function runCommand(id: string): boolean {
  const command = offeredCommands().find(offered => offered.id === id)
  command?.act()
  return command !== undefined
}
