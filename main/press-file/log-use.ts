import type { UseKind } from '../../domain/contact-use.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { lengths } from '../../domain/text.ts'
import type { PressFileWorld } from './world.ts'

/** A use of contacts, to be written in the log. */
export type LoggedUse = {
  readonly kind: UseKind
  /** Why, in the person's words. */
  readonly purpose: string
  /** A file's name, a list's name; never that of a person. */
  readonly subject: string
  readonly format: string
  readonly contactIds: readonly string[]
  /** How many people, where not all of them are contacts. */
  readonly count?: number
  /** Whether the contacts were written to or handed on, so that the review counts them as used. */
  readonly marksUse: boolean
}

/**
 * Keeps whom a use concerned beside the log, and gives the changes that write it into the log: the caller makes
 * them together with its own, by `file.change` and not as part of a deed, which would take them back when undone.
 */
export async function logUse(
  { file, now, newId }: Pick<PressFileWorld, 'file' | 'now' | 'newId'>,
  { kind, purpose, subject, format, contactIds, count = contactIds.length, marksUse }: LoggedUse,
): Promise<Result<readonly RecordChange[]>> {
  const id = newId()
  const at = now().toISOString()
  const kept = await file.annexes.write('uses', id, { contactIds })
  if (!kept.ok) return kept
  const words = { purpose: purpose.slice(0, lengths.line), subject: subject.slice(0, lengths.line) }
  const entry = { id, kind, at, ...words, format, count }
  const marked = marksUse ? contactIds : []
  return succeed([
    { table: 'uses', id, value: entry },
    ...marked.map((contact): RecordChange => {
      return { table: 'lastUses', id: contact, value: { id: contact, at } }
    }),
  ])
}
