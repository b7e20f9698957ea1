import * as z from 'zod'
import type { DocumentKind } from '../../domain/trouble.ts'
import { firstShape } from './migrations/001-first-shape.ts'
import { pressFile } from './migrations/002-press-file.ts'
import { composer } from './migrations/003-composer.ts'
import { followingUp } from './migrations/004-following.ts'
import { wordBothWays } from './migrations/005-word-both-ways.ts'

/** Kinds of documents: those that the store opens with, and those that are read when they are asked for. */
export type StoredKind =
  | DocumentKind
  | 'version'
  | 'history'
  | 'register'
  | 'release'
  | 'dispatch'
  | 'calendar'
  | 'photo'
  | 'picture'

/**
 * One numbered step. `migrate` takes the whole parsed file of the version before and gives that of `version`;
 * documents that are not listed skip the step and its number.
 */
export type Migration = {
  readonly version: number
  readonly documents: readonly string[]
  readonly migrate: (file: unknown, document: string) => unknown
}

/** What became of a parsed file; `from` is the version it was found in. */
export type Migrated =
  | { readonly state: 'current'; readonly from: number; readonly file: unknown }
  | { readonly state: 'newer'; readonly version: number }
  | { readonly state: 'broken' }

/** Every step there ever was, oldest first. */
export const migrations: readonly Migration[] = [firstShape, pressFile, composer, followingUp, wordBothWays]

const envelopeSchema = z.looseObject({ format: z.literal('mallette'), version: z.int().min(1) })
const formatSchema = z.looseObject({ format: z.literal('mallette') })

/** The version that a document of this kind has after all the steps of `list`. */
export function latestVersion(document: StoredKind, list: readonly Migration[] = migrations): number {
  const versions = list.filter(step => step.documents.includes(document)).map(step => step.version)
  return Math.max(0, ...versions)
}

/** Brings a parsed file to the latest version. A file without an envelope is of version 0. Touches no disk. */
export function migrate(
  file: unknown,
  document: StoredKind,
  list: readonly Migration[] = migrations,
): Migrated {
  const from = versionOf(file)
  if (from === null) return { state: 'broken' }
  if (from > latestVersion(document, list)) return { state: 'newer', version: from }
  const steps = list.filter(step => step.version > from && step.documents.includes(document))
  try {
    return {
      state: 'current',
      from,
      file: steps.reduce((value, step) => step.migrate(value, document), file),
    }
  } catch {
    // A foreign-shaped file may trip a step that expects its own shape: it is set aside like any other.
    return { state: 'broken' }
  }
}

function versionOf(file: unknown): number | null {
  const envelope = envelopeSchema.safeParse(file)
  if (envelope.success) return envelope.data.version
  return formatSchema.safeParse(file).success ? null : 0
}
