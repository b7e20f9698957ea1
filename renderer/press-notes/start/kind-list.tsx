import type { ReactNode } from 'react'
import type { NoteKind } from '../../../domain/press-note.ts'
import { useMessages } from '../../messages/messages.tsx'
import { StartList } from './start-list.tsx'
import { writtenKinds } from './written-kinds.ts'

type KindListProps = {
  readonly onChoose: (kind: NoteKind) => void
  /** The kind that is there already. */
  readonly except?: NoteKind
}

/** The kinds of notes, each with what it is for. The first has the focus: Enter takes it. */
export function KindList({ onChoose, except }: KindListProps): ReactNode {
  const { notes, start } = useMessages()
  const choices = writtenKinds
    .filter(kind => kind !== except)
    .map(kind => ({ id: kind, name: notes.kinds[kind], hint: start.dialog.kindHints[kind] }))
  return <StartList label={notes.fields.kind} choices={choices} onChoose={onChoose} autoFocus />
}
