import { useCallback } from 'react'
import type { PressNoteDraft } from '../../domain/press-note.ts'

/** Alters the note as it stands when the change is made, so that two changes at once both hold. */
export type ChangeNote = (alter: (before: PressNoteDraft) => PressNoteDraft) => void

/** Puts a value into one field of the note. It keeps its identity, so that its section is not drawn for nothing. */
export function useFieldPut<K extends keyof PressNoteDraft>(
  change: ChangeNote,
  key: K,
): (value: PressNoteDraft[K]) => void {
  return useCallback(value => change(before => ({ ...before, [key]: value })), [change, key])
}
