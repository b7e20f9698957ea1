import { useSyncExternalStore } from 'react'
import type { StartFlag } from '../../../domain/note-start/start-flag.ts'

/** By note, what is still to be read again. The page's memory: see docs/decisions/0023. */
const flagsOf = new Map<string, readonly StartFlag[]>()
const listeners = new Set<() => void>()

const none: readonly StartFlag[] = []

function tell(): void {
  for (const hear of listeners) hear()
}

/** Remembers what has to be read again in a note that was just made. */
export function rememberFlags(noteId: string, flags: readonly StartFlag[]): void {
  if (flags.length === 0) return
  flagsOf.set(noteId, flags)
  tell()
}

/** The person has read it. */
export function forgetFlags(noteId: string): void {
  flagsOf.delete(noteId)
  tell()
}

function subscribe(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** What is to be read again in this note, until the person says that she has. */
export const useStartFlags = (noteId: string): readonly StartFlag[] =>
  useSyncExternalStore(subscribe, () => flagsOf.get(noteId) ?? none)
