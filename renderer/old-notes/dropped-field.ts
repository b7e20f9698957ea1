import { type NoteFile, noteFileSchema } from '../../domain/press-note.ts'
import { plainSpan } from '../../domain/rich-text.ts'

/** The names and numbers of a path in the note file: `programme.days[0].label`. */
const stepsOf = (at: string): string[] => at.match(/[^.[\]]+/gu) ?? []

/**
 * The draft with what stands at `at` emptied and its words back in the body, as a paragraph of their own. Null where
 * the field cannot be empty, or is no text of its own: others hang on it.
 */
export function droppedIntoBody(draft: NoteFile, at: string, source: string): NoteFile | null {
  const emptied = withEmpty(draft, stepsOf(at))
  if (emptied === null || typeof emptied !== 'object') return null
  const words = source.replace(/\s+/gu, ' ').trim()
  const body = [...draft.body, { kind: 'paragraph', spans: [plainSpan(words)] }]
  const read = noteFileSchema.safeParse({ ...emptied, body })
  return read.success ? read.data : null
}

/** A copy of the value with the text at the end of the path empty; null where there is none. */
function withEmpty(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return typeof value === 'string' && value !== '' ? '' : null
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null
  const inner = withEmpty(Reflect.get(value, step), rest)
  if (inner === null) return null
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === step ? inner : item))
    : { ...value, [step]: inner }
}
