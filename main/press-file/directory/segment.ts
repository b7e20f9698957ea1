import {
  endOfPrefix,
  nearStretches,
  type Stretch,
  slipsAllowed,
  startOfPrefix,
} from '../../../domain/contact-search/near.ts'
import type { Needle } from '../../../domain/contact-search/query.ts'
import type { SearchText } from '../../../domain/contact-search/search-text.ts'
import { addBits, type Bits, both, noBits, setBit } from './bits.ts'
import { insideText } from './inside-text.ts'
import { sortInSteps } from './sort-in-steps.ts'

/** An index of some contacts, never altered. What it finds is as it was when it was made. */
export type Segment = {
  /** Adds to `into` those of whom the thing typed holds, as it is or nearly. */
  find(needle: Needle, isNear: boolean, into: Bits): void
}

/** Words in order, and for each the contacts that have it: those of a prefix lie in a row. */
type WordTable = {
  readonly words: readonly string[]
  readonly starts: Uint32Array
  readonly owners: Uint32Array
}

/** Makes an index of contacts in small steps; `textOf` gives what one is found by, null when it is gone. */
export function* buildSegment(
  slots: readonly number[],
  textOf: (slot: number) => SearchText | null,
): Generator<undefined, Segment> {
  const seen = new Map<string, number>()
  const pairs = { words: numberList(), owners: numberList() }
  const [mails, phones] = [ownedTexts(), ownedTexts()]
  for (const slot of slots) {
    const text = textOf(slot)
    if (text === null) continue
    mails.push(slot, text.mails)
    phones.push(slot, text.phones)
    for (const word of new Set(text.words)) {
      const number = seen.get(word) ?? seen.size
      if (number === seen.size) seen.set(word, number)
      pairs.words.push(number)
      pairs.owners.push(slot)
    }
    yield
  }
  const table = yield* wordTable(seen, pairs.words.all(), pairs.owners.all())
  const inMails = insideText(mails.owners, mails.texts)
  yield
  const inPhones = insideText(phones.owners, phones.texts)

  return {
    find: (needle, isNear, into) => {
      for (const parts of needle.starts) findWords(table, parts, isNear, into)
      if (isNear) return
      if (needle.inMail !== '') inMails.find(needle.inMail, into)
      for (const piece of needle.inPhone) inPhones.find(piece, into)
    },
  }
}

function* wordTable(
  seen: ReadonlyMap<string, number>,
  pairWords: Uint32Array,
  pairOwners: Uint32Array,
): Generator<undefined, WordTable> {
  const words = yield* sortInSteps([...seen.keys()], (one, other) => (one < other ? -1 : 1))
  const places = new Uint32Array(words.length)
  for (const [place, word] of words.entries()) {
    places[seen.get(word) ?? 0] = place
    if (place % 5_000 === 0) yield
  }
  const starts = new Uint32Array(words.length + 1)
  for (const word of pairWords) {
    const after = (places[word] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  yield
  for (let place = 1; place < starts.length; place += 1) {
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0)
  }
  const next = starts.slice()
  const owners = new Uint32Array(pairOwners.length)
  yield
  for (let pair = 0; pair < pairOwners.length; pair += 1) {
    const place = places[pairWords[pair] ?? 0] ?? 0
    const at = next[place] ?? 0
    owners[at] = pairOwners[pair] ?? 0
    next[place] = at + 1
    if (pair % 50_000 === 0) yield
  }
  return { words, starts, owners }
}

/** Adds those who have, for each part, a word that starts with it. */
function findWords(table: WordTable, parts: readonly string[], isNear: boolean, into: Bits): void {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) {
    mark(table, stretches(table.words, only, isNear), into)
    return
  }
  const sets = parts.map(part => {
    const found = noBits(into.length * 32)
    mark(table, stretches(table.words, part, isNear), found)
    return found
  })
  addBits(into, sets.reduce(both))
}

function stretches(words: readonly string[], typed: string, isNear: boolean): readonly Stretch[] {
  const slips = isNear ? slipsAllowed(typed) : 0
  if (slips > 0) return nearStretches(typed, words, slips)
  const from = startOfPrefix(words, typed)
  return [[from, endOfPrefix(words, typed, from)]]
}

function mark({ starts, owners }: WordTable, found: readonly Stretch[], into: Bits): void {
  for (const [from, to] of found) {
    const end = starts[to] ?? 0
    for (let at = starts[from] ?? 0; at < end; at += 1) setBit(into, owners[at] ?? 0)
  }
}

/** The texts that are not empty, with those to whom they belong. */
function ownedTexts() {
  const owners: number[] = []
  const texts: string[] = []
  const push = (owner: number, text: string): void => {
    if (text === '') return
    owners.push(owner)
    texts.push(text)
  }
  return { owners, texts, push }
}

/** Numbers that come one by one, four bytes each. */
function numberList(): { push(number: number): void; all(): Uint32Array } {
  let numbers = new Uint32Array(1_024)
  let length = 0
  return {
    push: number => {
      if (length === numbers.length) {
        const longer = new Uint32Array(length * 2)
        longer.set(numbers)
        numbers = longer
      }
      numbers[length] = number
      length += 1
    },
    all: () => numbers.subarray(0, length),
  }
}
