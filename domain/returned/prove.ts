import { compose } from '../compose.ts'
import type { IssuerDraft } from '../issuer.ts'
import { readingOrder } from '../reading-order.ts'
import { applyEdits } from './apply.ts'
import type { Draft } from './draft.ts'
import type { Op, Work } from './edit.ts'
import { lineKey } from './line-key.ts'

/** More pages than this are not composed to try ways: who reopens a document waits for them. What is left is shown. */
const mostAttempts = 160

/** How often each line stands on a page. */
type Lines = Map<string, number>
type Printed = { readonly lines: Lines; readonly whole: string }
type Ops = readonly Op[]

/** The page gives a capital to what begins a line. */
const wholeOf = (text: string): string => lineKey(text.replaceAll('\n', ' ')).toLocaleLowerCase('fr')

const isSame = (one: Lines, other: Lines): boolean =>
  one.size === other.size && [...one].every(([key, count]) => other.get(key) === count)

/** Composes a note again and again with a few changes in it. */
function press(work: Work, issuers: readonly IssuerDraft[]) {
  const keys = new Map<string, string>()
  const keyOf = (line: string): string => {
    const known = keys.get(line) ?? lineKey(line)
    keys.set(line, known)
    return known
  }
  const add = (lines: Lines, text: string, count: number): void => {
    for (const line of text.split('\n')) {
      const key = keyOf(line)
      const sum = (lines.get(key) ?? 0) + count
      if (key === '') continue
      if (sum === 0) lines.delete(key)
      else lines.set(key, sum)
    }
  }
  const printed = (now: Work): Printed => {
    const texts = readingOrder(compose({ ...now, issuers })).map(({ text }) => text)
    const lines: Lines = new Map()
    for (const text of texts) add(lines, text, 1)
    return { lines, whole: texts.join(' ') }
  }
  const before = printed(work)
  return {
    before,
    keyOf,
    /** The page with the steps in it; null where they have no place. */
    withOps: (ops: Ops): Printed | null => {
      const applied = applyEdits(work, [{ id: 'tried', ops }])
      return applied.notApplied.length > 0 ? null : printed(applied)
    },
    /** The lines that the page would have if it said exactly what was read. */
    wanted: (drafts: readonly Draft[]): Lines => {
      const lines: Lines = new Map(before.lines)
      for (const draft of drafts) {
        add(lines, draft.before, -1)
        add(lines, draft.after, 1)
      }
      return lines
    },
  }
}

/**
 * Tries the ways that differences may be put into the note and gives each the first after which the page says exactly
 * what was read there, else one that at least says it, else null. Most do at the first attempt, so they are tried
 * together and parted only where that fails.
 */
export function proven(
  work: Work,
  issuers: readonly IssuerDraft[],
  drafts: readonly Draft[],
): ReadonlyMap<Draft, Ops> {
  const page = press(work, issuers)
  const found = new Map<Draft, Ops>()
  let attempts = 0
  const attempt = (ops: Ops): Printed | null => {
    attempts += 1
    return page.withOps(ops)
  }
  const saysIt = (now: Printed, { kind, before, after }: Draft): boolean => {
    if (kind !== 'removed') return wholeOf(now.whole).includes(wholeOf(after))
    return before.split('\n').every(line => {
      const key = page.keyOf(line)
      return key === '' || (now.lines.get(key) ?? 0) < (page.before.lines.get(key) ?? 0)
    })
  }
  const tryOne = (draft: Draft): void => {
    const wanted = page.wanted([draft])
    for (const ops of draft.candidates) {
      const now = ops.length === 0 || attempts >= mostAttempts ? null : attempt(ops)
      if (now === null) continue
      if (isSame(now.lines, wanted)) {
        found.set(draft, ops)
        return
      }
      if (!found.has(draft) && saysIt(now, draft)) found.set(draft, ops)
    }
  }
  const tryTogether = (group: readonly Draft[]): void => {
    const [first] = group
    if (first === undefined || attempts >= mostAttempts) return
    if (group.length === 1) {
      tryOne(first)
      return
    }
    const now = attempt(group.flatMap(({ candidates: [ops = []] }) => ops))
    if (now !== null && isSame(now.lines, page.wanted(group))) {
      for (const draft of group) found.set(draft, draft.candidates[0] ?? [])
      return
    }
    const middle = group.length >> 1
    tryTogether(group.slice(0, middle))
    tryTogether(group.slice(middle))
  }
  tryTogether(drafts.filter(({ candidates }) => candidates.some(ops => ops.length > 0)))
  return new Map([...found].filter(([, ops]) => ops.length > 0))
}
