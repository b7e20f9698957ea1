import { foldText } from '../../domain/contact-search/fold.ts'

/** As many tags as a contact may have (contact.ts). */
const most = 60

/**
 * The tags with some more and some fewer, compared without accents and case; null when nothing would change, or
 * when there would be more than a contact may have.
 */
export function retagged(
  tags: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): string[] | null {
  const leaving = new Set(remove.map(keyOf))
  const kept = tags.filter(tag => !leaving.has(keyOf(tag)))
  const present = new Set(kept.map(keyOf))
  const next = [...kept]
  for (const tag of add) {
    if (present.has(keyOf(tag))) continue
    present.add(keyOf(tag))
    next.push(tag)
  }
  const isSame = next.length === tags.length && next.every((tag, index) => tag === tags[index])
  return isSame || next.length > most ? null : next
}

const keyOf = (tag: string): string => foldText(tag) || tag
