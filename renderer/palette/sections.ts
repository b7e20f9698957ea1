import { type PaletteEntry, type PaletteGroup, type PaletteSection, paletteGroups } from './palette-entry.ts'
import { type Findable, findableOf, ranked } from './ranking.ts'
import { recentFirst } from './recent-choices.ts'

/** Lines of one kind that are shown while nothing is typed, and while something is. */
const shown: Record<PaletteGroup, { readonly first: number; readonly found: number }> = {
  notes: { first: 5, found: 6 },
  events: { first: 3, found: 5 },
  contacts: { first: 0, found: 6 },
  boilerplates: { first: 0, found: 4 },
  commands: { first: 40, found: 8 },
}

/** Folding thousands of names takes longer than finding one: each entry is folded once. */
const findables = new WeakMap<PaletteEntry, Findable>()

function findable(entry: PaletteEntry): Findable {
  const known = findables.get(entry)
  if (known !== undefined) return known
  const made = findableOf(`${entry.name} ${entry.detail}`)
  findables.set(entry, made)
  return made
}

/**
 * What the typed words find among the entries, each kind apart, the kind that is found best first. `found` are
 * entries that main has found by the same words.
 */
export function sectionsOf(
  entries: readonly PaletteEntry[],
  found: readonly PaletteEntry[],
  typed: string,
): readonly PaletteSection[] {
  const isSearch = typed.trim() !== ''
  const sections = paletteGroups.map((group): PaletteSection => {
    const limit = isSearch ? shown[group].found : shown[group].first
    const own = recentFirst(
      entries.filter(entry => entry.group === group),
      entry => entry.key,
    )
    const best = ranked(own, typed, findable).slice(0, limit)
    const elsewhere = found.filter(entry => entry.group === group).slice(0, limit - best.length)
    // Main finds by more than the name: what it found is right whatever the name says.
    const [named] = ranked(elsewhere, typed, findable)
    const score = Math.max(best[0]?.score ?? 0, named?.score ?? (elsewhere.length > 0 ? 1 : 0))
    return { group, score, entries: [...best.map(({ item }) => item), ...elsewhere] }
  })
  return sections.filter(section => section.entries.length > 0).sort((one, other) => other.score - one.score)
}
