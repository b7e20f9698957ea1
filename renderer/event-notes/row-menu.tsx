import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { IconMenu, type IconMenuEntry } from '../parts/icon-menu.tsx'
import type { Rows } from './use-rows.ts'

type RowAct = 'insert' | 'up' | 'down' | 'remove'

type RowMenuProps<M extends string> = {
  readonly name: string
  readonly index: number
  readonly count: number
  readonly rows: Rows
  /** Whether a row may be inserted after this one. */
  readonly inserts?: boolean
  /** What this row offers besides. */
  readonly more: readonly IconMenuEntry<M>[]
  readonly onMore: (id: M) => void
}

/** What may be done with a row: what it offers of its own, insert, move, remove. */
export function RowMenu<M extends string>(props: RowMenuProps<M>): ReactNode {
  const { name, index, count, rows, inserts = false, more, onMore } = props
  const { events } = useMessages()
  const own: IconMenuEntry<RowAct>[] = [
    ...(inserts ? [{ id: 'insert', label: events.insertAfter, hint: events.insertKeys } as const] : []),
    { id: 'up', label: events.moveUp, hint: 'Alt+↑', isDisabled: index === 0 },
    { id: 'down', label: events.moveDown, hint: 'Alt+↓', isDisabled: index === count - 1 },
    { id: 'remove', label: events.removeRow },
  ]
  const act = (id: RowAct | M): void => {
    const entry = more.find(one => one.id === id)
    if (entry !== undefined) onMore(entry.id)
    else if (id === 'insert') rows.insertAfter(index)
    else if (id === 'remove') rows.remove(index)
    else rows.move(index, id === 'up' ? -1 : 1)
  }
  return (
    <IconMenu
      name={events.rowActs(name)}
      icon={<Ellipsis size={16} aria-hidden />}
      items={[...more, ...own]}
      onAction={act}
    />
  )
}
