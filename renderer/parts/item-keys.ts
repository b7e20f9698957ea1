import { useState } from 'react'
import { inserted, moved, without } from './list-edits.ts'

type Keys = {
  readonly at: (index: number) => number
  readonly insert: (index: number) => void
  readonly remove: (index: number) => void
  readonly move: (from: number, to: number) => void
}

/**
 * Keys for `count` items that have no identity of their own, kept through additions, removals and moves. A list
 * that another hand made longer or shorter is followed at its end.
 */
export function useKeys(count: number): Keys {
  const [held, setHeld] = useState<readonly number[]>([])
  const keys = fitted(held, count)
  return {
    at: index => keys[index] ?? index,
    insert: index => setHeld(before => inserted(fittedFor(before, keys), index, next(before, keys))),
    remove: index => setHeld(before => without(fittedFor(before, keys), index)),
    move: (from, to) => setHeld(before => moved(fittedFor(before, keys), from, to)),
  }
}

const next = (...lists: readonly (readonly number[])[]): number => Math.max(-1, ...lists.flat()) + 1

function fitted(keys: readonly number[], count: number): readonly number[] {
  const missing = Math.max(0, count - keys.length)
  const first = next(keys)
  return [...keys.slice(0, count), ...Array.from({ length: missing }, (_, index) => first + index)]
}

/** Before the first edit nothing is held yet: what is on screen stands for it. */
const fittedFor = (held: readonly number[], shown: readonly number[]): readonly number[] =>
  held.length === 0 ? shown : held
