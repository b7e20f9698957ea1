import * as z from 'zod'
import { type Contact, type ContactDraft, contactDraftSchema, draftOf, oppositionSchema } from '../contact.ts'
import { isSameValue } from '../same-value.ts'

/** What a file says of somebody: what an import reads in it. */
export type Said = { readonly draft: ContactDraft; readonly opposition: Contact['opposition'] }

// A value that the columns cannot hold, with the digest of what they say instead. Without digest it always counts.
const keptSchema = z.record(z.string(), z.tuple([z.unknown(), z.string()]))

const draftFields = contactDraftSchema.keyof().options

/**
 * What reading the columns of an export would lose of a contact, as JSON: labels, dates of functions, an outlet with
 * a semicolon in its name. `read` is what the import reads in these columns, null where it would refuse them. Empty
 * when nothing is lost. `unsure` are fields that are kept although they were read rightly.
 */
export function keptData(
  contact: Contact,
  read: Said | null,
  unsure: readonly (keyof ContactDraft)[] = [],
): string {
  const draft = draftOf(contact)
  const lost = draftFields.flatMap(field =>
    entry(field, draft[field], read?.draft[field], unsure.includes(field)),
  )
  const opposition = entry('opposition', contact.opposition, read?.opposition, false)
  const kept = [...lost, ...opposition]
  return kept.length === 0 ? '' : plainJson(Object.fromEntries(kept))
}

/**
 * The reading of a row with what its columns could not hold. A field that somebody changed in the file since stays
 * as the file says it; data that is no longer whole changes nothing.
 */
export function withKept<S extends Said>(said: S, data: string): S {
  const kept = keptOf(data)
  if (kept === null) return said
  const stands = (field: string, value: unknown) => {
    const digest = kept.get(field)?.[1]
    return digest !== undefined && (digest === '' || digest === digestOf(value))
  }
  const fields = draftFields.filter(field => stands(field, said.draft[field]))
  const restored = Object.fromEntries(fields.map(field => [field, kept.get(field)?.[0]]))
  const draft = contactDraftSchema.safeParse({ ...said.draft, ...restored })
  const opposition = oppositionSchema.nullable().safeParse(kept.get('opposition')?.[0])
  return {
    ...said,
    draft: draft.success ? draft.data : said.draft,
    opposition:
      stands('opposition', said.opposition) && opposition.success ? opposition.data : said.opposition,
  }
}

function keptOf(data: string): ReadonlyMap<string, readonly [unknown, string]> | null {
  if (!data.startsWith('{')) return null
  try {
    const parsed = keptSchema.safeParse(JSON.parse(data))
    return parsed.success ? new Map(Object.entries(parsed.data)) : null
  } catch {
    return null
  }
}

type Entry = readonly [field: string, kept: readonly [unknown, string]]

function entry(field: string, value: unknown, read: unknown, isUnsure: boolean): readonly Entry[] {
  if (read === undefined) return [[field, [value, '']]]
  return isSameValue(value, read) && !isUnsure ? [] : [[field, [value, digestOf(read)]]]
}

/** FNV-1a on 32 bits, in hex: it tells whether a field was changed by hand, and keeps no secret. */
function digestOf(value: unknown): string {
  let hash = 0x811c9dc5
  for (const unit of canonical(value)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/**
 * JSON in which the order of fields, items and lines is one, items count once, and numbers and addresses count
 * without their labels: columns in another order change nothing of what was said.
 */
function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.split('\n').sort())
  if (Array.isArray(value)) return `[${[...new Set(value.map(canonical))].sort().join()}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const told = Object.entries(value).filter(([name]) => name !== 'label')
  return `{${told
    .map(([name, inner]) => `${name}:${canonical(inner)}`)
    .sort()
    .join()}}`
}

/** JSON that survives spreadsheets: no control character, no half of a pair, no `_x000D_` that they would decode. */
const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\u0020-\u007E\u00A1-\uD7FF\uF900-\uFFFB]|(?<=\s)\s|_(?=x)/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
