import { confidences } from '../duplicate.ts'
import { type Block, blocksOf, mailBlock, nameBlock, phoneBlock } from './blocks.ts'
import type { ContactKeys } from './contact-keys.ts'
import { type Bearers, type Judgement, judge } from './judgement.ts'

/** Another contact that may be the same one. */
export type Near = Judgement & { readonly id: string }

/** Who shares what with whom: finds the few contacts that one must be compared with among many. */
export type DuplicateIndex = {
  add(keys: ContactKeys): void
  /** Takes the keys as they were added. */
  remove(keys: ContactKeys): void
  /** Those that may be the same as this one, in the file or not, the surest first. */
  near(keys: ContactKeys): readonly Near[]
  /** As `near`, of those that were added before this one: each pair is found once. */
  nearBefore(keys: ContactKeys): readonly Near[]
  /** What is thought of these two. */
  judge(one: ContactKeys, other: ContactKeys): Judgement | null
}

/** In a longer block only an exact one's last members are compared: 10 000 Martins are in narrower ones too. */
const longestBlock = 40

/** Many small maps, because a map of a million keys stops everything while it grows. */
const shelves = 256

/**
 * An empty index. `keysOf` gives the keys of a contact of the index, which keeps only numbers: some ten megabytes
 * for 50 000 contacts. Two blocks that fall on one number by accident cost a comparison, and no wrong pair.
 */
export function duplicateIndex(keysOf: (id: string) => ContactKeys | null): DuplicateIndex {
  const ids: string[] = []
  const places = new Map<string, number>()
  const shelf = Array.from({ length: shelves }, () => new Map<number, number[] | number>())

  const membersOf = (text: string): readonly number[] => {
    const number = numberOf(text)
    const members = shelf[number % shelves]?.get(number)
    return typeof members === 'number' ? [members] : (members ?? [])
  }
  const join = (text: string, place: number) => {
    const number = numberOf(text)
    const members = shelf[number % shelves]?.get(number)
    if (Array.isArray(members)) members.push(place)
    else shelf[number % shelves]?.set(number, members === undefined ? place : [members, place])
  }
  const leave = (text: string, place: number) => {
    const number = numberOf(text)
    const left = membersOf(text).filter(member => member !== place)
    if (left.length === 0) shelf[number % shelves]?.delete(number)
    else shelf[number % shelves]?.set(number, left)
  }
  const bearers: Bearers = {
    ofMail: mail => membersOf(mailBlock(mail)).length,
    ofPhone: phone => membersOf(phoneBlock(phone)).length,
    ofName: whole => membersOf(nameBlock(whole)).length,
  }

  function compared(keys: ContactKeys, before: number): readonly Near[] {
    const companions = new Set<number>()
    for (const block of blocksOf(keys)) {
      for (const place of worthComparing(block, membersOf(block.text), before)) companions.add(place)
    }
    const found: Near[] = []
    for (const place of companions) {
      const id = ids[place] ?? ''
      const other = id === keys.id ? null : keysOf(id)
      const judgement = other === null ? null : judge(keys, other, bearers)
      if (judgement !== null) found.push({ id, ...judgement })
    }
    return found.sort(bySurest)
  }

  return {
    add(keys) {
      const place = ids.push(keys.id) - 1
      places.set(keys.id, place)
      for (const { text } of blocksOf(keys)) join(text, place)
    },
    remove(keys) {
      const place = places.get(keys.id)
      if (place === undefined) return
      places.delete(keys.id)
      for (const { text } of blocksOf(keys)) leave(text, place)
    },
    near: keys => compared(keys, ids.length),
    nearBefore: keys => compared(keys, places.get(keys.id) ?? ids.length),
    judge: (one, other) => judge(one, other, bearers),
  }
}

/** The members of a block, in the order of their places, that are before a place and worth a closer look. */
function worthComparing(block: Block, members: readonly number[], before: number): readonly number[] {
  if (members.length <= longestBlock) return members.filter(member => member < before)
  if (!block.isExact) return []
  const end = countBelow(members, before)
  return members.slice(Math.max(0, end - 2), end)
}

/** How many of these numbers, least first, are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

const bySurest = (one: Near, other: Near): number =>
  confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence)

/** FNV-1a, cut to the 30 bits that a map keeps without a heap number for each. */
function numberOf(text: string): number {
  let number = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    number = Math.imul(number ^ text.charCodeAt(index), 0x01000193)
  }
  return number >>> 2
}
