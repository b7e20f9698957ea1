import type * as z from 'zod'
import { eventFactsSchema } from '../event-note.ts'
import { noteContentSchema } from '../press-note.ts'
import { type Edit, fieldsOf, type Op, type Work } from './edit.ts'
import { rebuilt } from './rebuild.ts'

export type Applied = Work & { readonly notApplied: readonly string[] }

/** How often the edits are put in to find those that do not fit. */
const mostAttempts = 200

const rootOf = (op: Op): string => {
  if (op.do === 'fill') return op.field
  const [root] = op.do === 'insert' ? op.list : op.path
  return typeof root === 'string' ? root : ''
}

type Tried = { readonly work: Work; readonly lost: ReadonlySet<string>; readonly faults: ReadonlySet<string> }

const pick = (schema: { readonly shape: object }, fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => Object.hasOwn(schema.shape, name)))

const faultyRoots = (error: z.ZodError | undefined): string[] =>
  (error?.issues ?? []).map(({ path }) => String(path[0]))

/** The work with the edits in it; `faults` are the fields in which it would not be a note any more. */
function tryAll(work: Work, edits: readonly Edit[]): Tried {
  const { fields, lost } = rebuilt(fieldsOf(work), edits)
  const note = noteContentSchema.safeParse(pick(noteContentSchema, fields))
  const facts = work.facts === null ? null : eventFactsSchema.safeParse(pick(eventFactsSchema, fields))
  return {
    work: {
      note: { ...work.note, ...note.data },
      facts: work.facts === null ? null : { ...work.facts, ...facts?.data },
    },
    lost,
    faults: new Set([...faultyRoots(note.error), ...faultyRoots(facts?.error)]),
  }
}

/**
 * As many as fit together, in their order: those that do not are found by halves, and given up after so many attempts.
 */
function fitting(
  work: Work,
  edits: readonly Edit[],
): { readonly kept: readonly Edit[]; readonly work: Work } {
  let kept: readonly Edit[] = []
  let last = work
  let attempts = 0
  const take = (some: readonly Edit[]): void => {
    if (some.length === 0 || attempts >= mostAttempts) return
    attempts += 1
    const tried = tryAll(work, [...kept, ...some])
    const { faults, lost } = tried
    if (faults.size === 0 && lost.size === 0) {
      kept = [...kept, ...some]
      last = tried.work
      return
    }
    if (some.length === 1) return
    const middle = some.length >> 1
    take(some.slice(0, middle))
    take(some.slice(middle))
  }
  take(edits)
  return { kept, work: last }
}

/**
 * Puts the edits of a review into a note and its facts, in whatever subset, even where the note changed since the file
 * left. What no longer has a place there, or would not be valid, is named in `notApplied`; the result always is a note.
 * Pure.
 */
export function applyEdits(work: Work, edits: readonly Edit[]): Applied {
  const roots = new Set(Object.keys(fieldsOf(work)))
  const possible = edits.filter(({ ops }) => ops.length > 0 && ops.every(op => roots.has(rootOf(op))))
  if (possible.length === 0) return { ...work, notApplied: edits.map(({ id }) => id) }
  const { kept, work: done } = fitting(work, possible)
  const isIn = new Set(kept)
  return { ...done, notApplied: edits.flatMap(edit => (isIn.has(edit) ? [] : [edit.id])) }
}
