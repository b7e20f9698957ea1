import { type ReactNode, useState } from 'react'
import type { Failure } from '../../../domain/failure.ts'
import type { NoteKind } from '../../../domain/press-note.ts'
import { formatDay } from '../../formats.ts'
import { useLists } from '../../lists/lists.tsx'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { KindList } from './kind-list.tsx'
import { type Beginning, useStart } from './use-start.ts'
import './start.css'

/** The note that another one is made from. */
export type EarlierNote = {
  readonly id: string
  readonly kind: NoteKind
  readonly name: string
  readonly eventNoteId: string | null
}

type ReuseDialogProps = {
  readonly note: EarlierNote
  /** For another date first, or as another kind. */
  readonly as?: 'redate' | 'kind'
  readonly flush?: () => Promise<unknown>
  readonly onClose: () => void
}

/** Makes a note from an earlier one: for another date with an event of its own, or as another kind of the same news. */
export function ReuseDialog({ note, as = 'redate', flush, onClose }: ReuseDialogProps): ReactNode {
  const [way, setWay] = useState(as)
  const [failure, setFailure] = useState<Failure | null>(null)
  const make = useStart(flush)
  const begin = async (beginning: Beginning): Promise<void> => {
    const failed = await make(beginning)
    if (failed === null) onClose()
    else setFailure(failed)
  }
  const shown = { note, failure, onClose, begin }
  return way === 'kind' ? (
    <AsKindDialog {...shown} />
  ) : (
    <RedateDialog {...shown} onOther={() => setWay('kind')} />
  )
}

type WayProps = {
  readonly note: EarlierNote
  readonly failure: Failure | null
  readonly onClose: () => void
  readonly begin: (beginning: Beginning) => Promise<void>
}

function RedateDialog({
  note,
  failure,
  onClose,
  begin,
  onOther,
}: WayProps & { readonly onOther: () => void }): ReactNode {
  const { reuse } = useMessages().start
  const language = useLanguage()
  const { events } = useLists()
  const [day, setDay] = useState('')
  const event = events.status === 'ready' ? events.value.find(({ id }) => id === note.eventNoteId) : undefined
  const first = event?.firstDay ?? ''
  const make = (): void => void begin({ from: 'note', noteId: note.id, day })
  return (
    <Dialog
      title={reuse.redate}
      onClose={onClose}
      actions={
        <>
          <Button tone="plain" onPress={onOther}>
            {reuse.other}
          </Button>
          <Button onPress={onClose}>{reuse.cancel}</Button>
          <Button tone="primary" onPress={make}>
            {reuse.make}
          </Button>
        </>
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      <p>{event === undefined ? reuse.redateNoEvent(note.name) : reuse.redateText(note.name)}</p>
      {event === undefined ? null : (
        <form
          onSubmit={submitted => {
            submitted.preventDefault()
            make()
          }}
        >
          <DateField
            label={reuse.day}
            value={day}
            onChange={setDay}
            hint={first === '' ? reuse.dayHint : `${reuse.was(formatDay(first, language))} ${reuse.dayHint}`}
            autoFocus
          />
        </form>
      )}
    </Dialog>
  )
}

function AsKindDialog({ note, failure, onClose, begin }: WayProps): ReactNode {
  const { reuse } = useMessages().start
  return (
    <Dialog title={reuse.asKind} onClose={onClose} actions={null}>
      {failure === null ? null : <FailureNote failure={failure} />}
      <p>{reuse.asKindText(note.name)}</p>
      <KindList except={note.kind} onChoose={kind => void begin({ from: 'kind', noteId: note.id, kind })} />
    </Dialog>
  )
}
