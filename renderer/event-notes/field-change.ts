import { useCallback } from 'react'

/**
 * Alters one part of the draft. It never changes its identity while the part stays in its place: a row that is
 * handed one need not be drawn again when another row is typed in.
 */
export type Change<T> = (alter: (before: T) => T) => void

/** The change of one field of a value that `change` alters. */
export function useFieldChange<T extends object, K extends keyof T>(change: Change<T>, key: K): Change<T[K]> {
  return useCallback(alter => change(before => ({ ...before, [key]: alter(before[key]) })), [change, key])
}

/**
 * The change of one item of a list. `blank` is what stands on screen where the list is still empty: it becomes
 * an item once something is typed in it.
 */
export function useItemChange<T>(change: Change<T[]>, index: number, blank: T): Change<T> {
  return useCallback(
    alter => change(before => orBlank(before, blank).map((item, at) => (at === index ? alter(item) : item))),
    [change, index, blank],
  )
}

/** What is shown of a list: itself, or one blank item to type in. */
export const orBlank = <T>(items: T[], blank: T): T[] => (items.length === 0 ? [blank] : items)
