import { CalendarDays, FileText, Trash2, Undo2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { Binned } from '../../domain/binned.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { daysLeft } from './days-left.ts'

type BinRowProps = {
  readonly thing: Binned
  readonly name: string
  readonly onRestore: () => void
  readonly onErase: () => void
}

/** From so many days on the row warns. */
const soon = 3

/** A thing of the bin: what it is, when it was removed, how long it stays. */
export function BinRow({ thing, name, onRestore, onErase }: BinRowProps): ReactNode {
  const { bin, notes } = useMessages()
  const language = useLanguage()
  const nameId = useId()
  const { kind, removedAt } = thing
  const left = daysLeft(removedAt, new Date())
  const Icon = kind === null ? CalendarDays : FileText
  return (
    <li className="list-row bin-row">
      <Icon size={16} aria-hidden />
      <div className="bin-what">
        <span className="list-name" id={nameId}>
          {name}
        </span>
        <span className="list-details">
          <span>{kind === null ? bin.event : notes.kinds[kind]}</span>
          <span>{bin.removedOn(formatInstant(removedAt, language))}</span>
        </span>
      </div>
      <span className="badge" data-tone={left <= soon ? 'amber' : 'grey'}>
        {bin.left(left)}
      </span>
      <Button tone="plain" icon={<Undo2 size={16} aria-hidden />} onPress={onRestore} describedBy={nameId}>
        {bin.restore}
      </Button>
      <IconButton name={bin.eraseThis(name)} icon={<Trash2 size={16} aria-hidden />} onPress={onErase} />
    </li>
  )
}
