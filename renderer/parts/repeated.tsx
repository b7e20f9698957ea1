import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Group } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from './button.tsx'
import { FieldScope } from './field-scope.tsx'
import { useKeys } from './item-keys.ts'
import { inserted, moved, without } from './list-edits.ts'
import { useToasts } from './toast.tsx'

type RepeatedProps<T> = {
  readonly label: string
  readonly items: readonly T[]
  readonly onChange: (items: T[]) => void
  /** Absent where items are added by other means. */
  readonly create?: () => T
  readonly addLabel?: string
  /** How messages and buttons name an item; « n° 2 » stands in for an empty name. */
  readonly itemName: (item: T, index: number) => string
  readonly max?: number
  readonly children: (item: T, change: (next: T) => void, index: number) => ReactNode
}

/** A list that is edited in place: add, remove (with undo), move by buttons or Alt+↑ and Alt+↓. */
export function Repeated<T>(props: RepeatedProps<T>): ReactNode {
  const { label, items, onChange, create, addLabel = '', itemName, max = 200, children } = props
  const { shell } = useMessages()
  const toasts = useToasts()
  const latest = useRef(items)
  const put = (next: T[]): void => {
    latest.current = next
    onChange(next)
  }
  const list = useRef<HTMLOListElement>(null)
  const [toFocus, setToFocus] = useState<{ readonly index: number } | null>(null)
  const keys = useKeys(items.length)

  useEffect(() => {
    latest.current = items
  }, [items])

  useEffect(() => {
    if (toFocus === null) return
    const item = list.current?.children.item(toFocus.index)
    item?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [toFocus])

  const nameOf = (item: T, index: number): string =>
    itemName(item, index) || shell.fields.itemNumber(index + 1)

  const add = (make: () => T): void => {
    keys.insert(items.length)
    put([...items, make()])
    setToFocus({ index: items.length })
  }
  const putBack = (index: number, item: T): void => {
    keys.insert(index)
    put(inserted(latest.current, index, item))
  }
  const remove = (index: number, item: T): void => {
    keys.remove(index)
    put(without(items, index))
    if (items.length > 1) setToFocus({ index: Math.min(index, items.length - 2) })
    toasts.show({
      text: shell.fields.removed(nameOf(item, index)),
      action: { label: shell.undo, act: () => putBack(index, item) },
    })
  }
  const move = (from: number, to: number, item: T): void => {
    if (to < 0 || to >= items.length) return
    keys.move(from, to)
    put(moved(items, from, to))
    toasts.say(shell.fields.moved(nameOf(item, from), to + 1, items.length))
  }
  const moveByKey = (event: KeyboardEvent, index: number, item: T): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1, item)
  }

  return (
    <div className="repeated">
      <ol className="repeated-list" aria-label={label} ref={list}>
        {items.map((item, index) => (
          <li key={keys.at(index)}>
            <Group
              className="repeated-item"
              aria-label={nameOf(item, index)}
              onKeyDown={event => moveByKey(event, index, item)}
            >
              <div className="repeated-content">
                <FieldScope name={`${label}[${index}]`}>
                  {children(
                    item,
                    next => put(latest.current.map((one, at) => (at === index ? next : one))),
                    index,
                  )}
                </FieldScope>
              </div>
              <div className="repeated-tools">
                <IconButton
                  name={shell.fields.moveUp(nameOf(item, index))}
                  icon={<ArrowUp size={16} aria-hidden />}
                  isDisabled={index === 0}
                  onPress={() => move(index, index - 1, item)}
                />
                <IconButton
                  name={shell.fields.moveDown(nameOf(item, index))}
                  icon={<ArrowDown size={16} aria-hidden />}
                  isDisabled={index === items.length - 1}
                  onPress={() => move(index, index + 1, item)}
                />
                <IconButton
                  name={shell.removeThis(nameOf(item, index))}
                  icon={<Trash2 size={16} aria-hidden />}
                  onPress={() => remove(index, item)}
                />
              </div>
            </Group>
          </li>
        ))}
      </ol>
      {create === undefined ? null : (
        <Button
          tone="plain"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => add(create)}
          isDisabled={items.length >= max}
        >
          {addLabel}
        </Button>
      )}
    </div>
  )
}
