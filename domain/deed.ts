import * as z from 'zod'
import { id, instant, lengths, words } from './text.ts'

/** What can be done to many contacts at once, and undone at once, also much later. */
export const deedKinds = ['import', 'removal', 'merge', 'tags', 'list', 'outlet', 'review'] as const

export const deedSchema = z.strictObject({
  id,
  kind: z.enum(deedKinds),
  at: instant,
  /** What it was about: a file's name, a tag, a list. */
  title: words(lengths.line),
  created: z.int().min(0),
  changed: z.int().min(0),
  removed: z.int().min(0),
  /** Empty while it stands. */
  undoneAt: z.union([instant, z.literal('')]).default(''),
})

/** What an undo did. `kept` are the things that were changed by hand since, and were left as they are. */
export const undoneSchema = z.strictObject({ restored: z.int(), removed: z.int(), kept: z.int() })

export type DeedKind = (typeof deedKinds)[number]
export type Deed = z.output<typeof deedSchema>
export type Undone = z.output<typeof undoneSchema>
