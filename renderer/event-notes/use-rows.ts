import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useKeys } from '../parts/item-keys.ts'
import { inserted, moved, without } from '../parts/list-edits.ts'
import { useToasts } from '../parts/toast.tsx'
import { type Change, orBlank } from './field-change.ts'

/** What may be done to a row, by its place. The same object as long as the list is shown. */
export type Rows = {
  readonly insertAfter: (index: number) => void
  readonly remove: (index: number) => void
  readonly move: (index: number, by: -1 | 1) => void
  /** Alt+↑ and Alt+↓ move the row; Ctrl+Enter adds one after it, unless rows of this list are added otherwise. */
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void
}

type RowsOf<T> = {
  readonly items: T[]
  readonly change: Change<T[]>
  readonly blank: T
  readonly max: number
  readonly nameOf: (item: T, index: number) => string
  /** Whether Ctrl+Enter adds a row. */
  readonly addsByKey?: boolean
  /** A row that was added from outside: it takes the focus. */
  readonly added?: { readonly index: number } | null
}

type ShownRows<T> = {
  /** The items, or one blank where there is none yet. */
  readonly shown: T[]
  readonly rows: Rows
  readonly keyAt: (index: number) => number
  readonly list: RefObject<HTMLOListElement | null>
  /** What a screen reader should be told: where a row went. */
  readonly said: string
}

/** Rows of the programme: added after the one at hand, moved and removed (with undo), by keyboard too. */
export function useRows<T>(given: RowsOf<T>): ShownRows<T> {
  const { shell } = useMessages()
  const toasts = useToasts()
  const { added = null } = given
  const shown = orBlank(given.items, given.blank)
  const keys = useKeys(shown.length)
  const [said, setSaid] = useState('')
  const [toFocus, setToFocus] = useState<{ readonly index: number } | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const latest = useRef({ ...given, shown, keys, shell, toasts })

  useEffect(() => {
    latest.current = { ...given, shown, keys, shell, toasts }
  })

  useEffect(() => focusRow(list.current, toFocus), [toFocus])
  useEffect(() => focusRow(list.current, added), [added])

  const rows = useMemo((): Rows => {
    const insertAfter = (index: number): void => {
      const { keys, change, blank, shown, max } = latest.current
      if (shown.length >= max) return
      keys.insert(index + 1)
      change(before => inserted(orBlank(before, blank), index + 1, blank))
      setToFocus({ index: index + 1 })
    }
    const remove = (index: number): void => {
      const { keys, change, shown, nameOf, shell, toasts } = latest.current
      const [item] = shown.slice(index, index + 1)
      if (item === undefined) return
      const putBack = (): void => {
        latest.current.keys.insert(index)
        latest.current.change(before => inserted(before, index, item))
        setToFocus({ index })
      }
      keys.remove(index)
      change(before => without(before, index))
      setToFocus({ index: Math.max(0, Math.min(index, shown.length - 2)) })
      toasts.show({
        text: shell.fields.removed(nameOf(item, index)),
        action: { label: shell.undo, act: putBack },
      })
    }
    const move = (index: number, by: -1 | 1): void => {
      const { keys, change, shown, nameOf, shell } = latest.current
      const [item] = shown.slice(index, index + 1)
      const to = index + by
      if (item === undefined || to < 0 || to >= shown.length) return
      keys.move(index, to)
      change(before => moved(before, index, to))
      setSaid(shell.fields.moved(nameOf(item, index), to + 1, shown.length))
    }
    const onKeyDown = (event: KeyboardEvent, index: number): void => {
      const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      const isAdd = (event.ctrlKey || event.metaKey) && event.key === 'Enter'
      if (!isMove && !(isAdd && latest.current.addsByKey === true)) return
      event.preventDefault()
      event.stopPropagation()
      if (isMove) move(index, event.key === 'ArrowUp' ? -1 : 1)
      else insertAfter(index)
    }
    return { insertAfter, remove, move, onKeyDown }
  }, [])

  return { shown, rows, keyAt: keys.at, list, said }
}

function focusRow(list: HTMLOListElement | null, row: { readonly index: number } | null): void {
  if (row === null) return
  list?.children.item(row.index)?.querySelector<HTMLElement>('input, textarea, button')?.focus()
}
