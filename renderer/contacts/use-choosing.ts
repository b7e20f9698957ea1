import { useCallback, useEffect, useRef } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import type { Choosing } from '../parts/grid/choosing.ts'
import { useToasts } from '../parts/toast.tsx'
import { allOf, type Chosen, chosenIn, isChosen, mostNamed, nobody, toggled, withAll } from './chosen.ts'
import { contactPages, useShown } from './contact-list-desk.ts'
import { rowAt, type Shown } from './contact-pages.ts'

/** Where a stretch started, and who was chosen before it. */
type Stretch = { readonly from: number; readonly before: Chosen }

/** The acts that choose rows of the grid, by mouse and by keyboard alike. */
export function useChoosing(chosen: Chosen, onChange: (chosen: Chosen) => void): Choosing {
  const toasts = useToasts()
  const { selection } = useMessages().contacts
  const stretch = useRef<Stretch | null>(null)
  const latest = useRef(chosen)
  const view = useShown(({ shown }) => shown?.view ?? null)
  /** Counts the acts, so that identities that arrive late do not undo a newer one. */
  const act = useRef(0)

  const put = useCallback(
    (next: Chosen) => {
      latest.current = next
      act.current += 1
      onChange(next)
    },
    [onChange],
  )

  useEffect(() => {
    latest.current = chosen
  }, [chosen])

  // Another view is other people, and its rows stand elsewhere.
  useEffect(() => {
    if (view === null) return
    const still = chosenIn(latest.current, view)
    stretch.current = null
    if (still !== latest.current) put(still)
  }, [view, put])

  const startAt = useCallback((index: number) => {
    stretch.current = { from: Math.max(0, index), before: latest.current }
  }, [])

  const toggle = useCallback(
    (index: number) => {
      const { shown } = contactPages.state
      const row = shown === null ? null : rowAt(shown, index)
      if (row === null) return
      const next = toggled(latest.current, row.id)
      if (isTooMany(next)) return toasts.show({ text: selection.tooMany })
      put(next)
      stretch.current = { from: index, before: next }
    },
    [put, toasts, selection],
  )

  const extendTo = useCallback(
    async (index: number, here: number) => {
      const { shown } = contactPages.state
      if (shown === null) return
      stretch.current ??= { from: Math.max(0, here), before: latest.current }
      const { from, before } = stretch.current
      const first = Math.max(0, Math.min(from, index))
      const count = Math.abs(index - from) + 1
      if (count > mostNamed) return toasts.show({ text: selection.tooMany })
      const loaded = loadedIds(shown, first, count)
      if (loaded !== null) return put(withAll(before, loaded))
      act.current += 1
      const asked = act.current
      const ids = await ask('contacts.ids', { view: shown.view, from: first, count })
      if (ids.ok && act.current === asked) put(withAll(before, ids.value))
    },
    [put, toasts, selection],
  )

  const all = useCallback(() => {
    const { shown } = contactPages.state
    if (shown !== null && shown.total > 0) put(allOf(shown.view))
  }, [put])
  const none = useCallback(() => put(nobody), [put])

  return {
    toggle,
    extendTo: useCallback((index, here) => void extendTo(index, here), [extendTo]),
    startAt,
    all,
    none,
  }
}

const isTooMany = (chosen: Chosen): boolean =>
  (chosen.kind === 'some' ? chosen.ids : chosen.except).size > mostNamed

/** The identities of a stretch of rows; null when one of them has not arrived. */
function loadedIds(shown: Shown, first: number, count: number): readonly string[] | null {
  const ids: string[] = []
  for (let index = first; index < first + count; index += 1) {
    const row = rowAt(shown, index)
    if (row === null) return null
    ids.push(row.id)
  }
  return ids
}

/** Whether a row that may not have arrived is chosen. */
export const isRowChosen = (chosen: Chosen, id: string | undefined): boolean =>
  id === undefined ? chosen.kind === 'all' : isChosen(chosen, id)
