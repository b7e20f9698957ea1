import type { OfferedCommand } from '../offered-commands.ts'
import type { Route } from '../route.ts'

/** The kinds of things in the palette, in the order in which they are shown. */
export const paletteGroups = ['notes', 'events', 'contacts', 'boilerplates', 'commands'] as const
export type PaletteGroup = (typeof paletteGroups)[number]

/** One line of the palette. */
export type PaletteEntry = {
  /** Its own among all lines. */
  readonly key: string
  readonly group: PaletteGroup
  readonly name: string
  /** What tells it from others of that name. */
  readonly detail: string
  /** The keys that do the same, ready to be shown; empty where there are none. */
  readonly keys: string
  readonly choice: { readonly go: Route } | { readonly act: OfferedCommand['act'] }
}

/** The lines of one kind, and how well the best of them is found. */
export type PaletteSection = {
  readonly group: PaletteGroup
  readonly score: number
  readonly entries: readonly PaletteEntry[]
}
