import type { Contact } from '../../domain/contact.ts'
import type { Outlet } from '../../domain/outlet.ts'

/** The words in use, the most frequent first. */
export type Vocabulary = {
  readonly tags: string[]
  readonly beats: string[]
  readonly outlets: string[]
  readonly roles: string[]
}

/** More words than that would help nobody to choose one, and weigh on each opening of a form. */
const most = 3_000

/** The words that contacts and outlets use, for the fields that propose them. */
export function vocabularyOf(
  contacts: ReadonlyMap<string, Contact>,
  outlets: ReadonlyMap<string, Outlet>,
): Vocabulary {
  const counts = { tags: new Map(), beats: new Map(), outlets: new Map(), roles: new Map() } satisfies Record<
    keyof Vocabulary,
    Map<string, number>
  >
  for (const { name } of outlets.values()) counted(counts.outlets, name)
  for (const contact of contacts.values()) {
    for (const tag of contact.tags) counted(counts.tags, tag)
    for (const beat of contact.beats) counted(counts.beats, beat)
    for (const { outlet, role } of contact.functions) {
      counted(counts.outlets, outlet)
      counted(counts.roles, role)
    }
  }
  return {
    tags: ranked(counts.tags),
    beats: ranked(counts.beats),
    outlets: ranked(counts.outlets),
    roles: ranked(counts.roles),
  }
}

function counted(counts: Map<string, number>, word: string): void {
  if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
}

const ranked = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
