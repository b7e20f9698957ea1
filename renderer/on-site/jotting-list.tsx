import { type ReactNode, useState } from 'react'
import type { Jotting } from '../../domain/event-note.ts'
import { useMessages } from '../messages/messages.tsx'
import { useKeys } from '../parts/item-keys.ts'
import { inserted, without } from '../parts/list-edits.ts'
import { useToasts } from '../parts/toast.tsx'
import { type Chosen, toggled, withJotting, withoutJotting } from './chosen.ts'
import { JottingRow } from './jotting-row.tsx'

type JottingListProps = {
  readonly jottings: readonly Jotting[]
  readonly change: (next: (before: Jotting[]) => Jotting[]) => void
  readonly speakers: readonly string[]
  readonly chosen: Chosen
  readonly onChoose: (next: (before: Chosen) => Chosen) => void
}

/** What was jotted down, the latest first. */
export function JottingList(props: JottingListProps): ReactNode {
  const { jottings, change, speakers, chosen, onChoose } = props
  const { onSite, shell } = useMessages()
  const toasts = useToasts()
  const keys = useKeys(jottings.length)
  const [edited, setEdited] = useState<number | null>(null)

  const remove = (index: number, removed: Jotting): void => {
    change(before => without(before, index))
    keys.remove(index)
    setEdited(null)
    onChoose(before => withoutJotting(before, index))
    const takeBack = (): void => {
      change(before => inserted(before, index, removed))
      keys.insert(index)
      onChoose(before => withJotting(before, index))
    }
    toasts.show({ text: onSite.removed, action: { label: shell.undo, act: takeBack } })
  }

  if (jottings.length === 0) return <p className="soft">{onSite.empty}</p>
  const latestFirst = jottings.map((jotting, index) => ({ jotting, index, key: keys.at(index) })).reverse()
  return (
    <ol className="list jottings" aria-label={onSite.listLabel}>
      {latestFirst.map(({ jotting, index, key }) => (
        <JottingRow
          key={key}
          jotting={jotting}
          speakers={speakers}
          isChosen={chosen.jottings.has(index)}
          isEdited={edited === key}
          onChoose={isIn =>
            onChoose(before => ({ ...before, jottings: toggled(before.jottings, index, isIn) }))
          }
          onEdit={isOpen => setEdited(isOpen ? key : null)}
          onChange={next => change(before => before.map((one, at) => (at === index ? next : one)))}
          onRemove={() => remove(index, jotting)}
        />
      ))}
    </ol>
  )
}
