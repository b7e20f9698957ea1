import { useCallback, useRef } from 'react'
import type { Accreditation } from '../../domain/accreditation.ts'
import type { Choosing } from '../parts/grid/choosing.ts'

type Stretch = { readonly from: number; readonly before: ReadonlySet<string> }

/** The acts that choose rows of the register, by mouse and by keyboard alike. */
export function useChoosingPeople(
  rows: readonly Accreditation[],
  chosen: ReadonlySet<string>,
  onChoose: (chosen: ReadonlySet<string>) => void,
): Choosing {
  const stretch = useRef<Stretch | null>(null)
  const startAt = useCallback(
    (index: number) => {
      stretch.current = { from: Math.max(0, index), before: chosen }
    },
    [chosen],
  )
  return {
    startAt,
    toggle: index => {
      const id = rows[index]?.id
      if (id === undefined) return
      const next = new Set(chosen)
      if (!next.delete(id)) next.add(id)
      stretch.current = { from: index, before: next }
      onChoose(next)
    },
    extendTo: (index, here) => {
      const { from, before } = stretch.current ?? { from: Math.max(0, here), before: chosen }
      stretch.current = { from, before }
      const reached = rows.slice(Math.max(0, Math.min(from, index)), Math.max(from, index) + 1)
      onChoose(new Set([...before, ...reached.map(({ id }) => id)]))
    },
    all: () => onChoose(new Set(rows.map(({ id }) => id))),
    none: () => {
      stretch.current = null
      onChoose(new Set())
    },
  }
}
