import './old-note.css'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import type { FoundField, Opened } from '../../domain/returned.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useToasts } from '../parts/toast.tsx'
import { heldDocument, letGo } from '../returned/held-document.ts'
import { RemarkList } from '../returned/remark-list.tsx'
import { GoneDocument } from '../returned/returned-screen.tsx'
import { droppedIntoBody } from './dropped-field.ts'
import { Essentials } from './essentials.tsx'
import { useFieldName } from './field-name.ts'
import { FoundFields } from './found-fields.tsx'
import { SourceLines } from './source-lines.tsx'

/** A note that Mallette did not write: its text, and beside it what was understood of it. */
export function OldNoteScreen({ token }: { readonly token: string }): ReactNode {
  const document = heldDocument(token)
  if (document?.verdict !== 'foreign') return <GoneDocument />
  return <OldNoteView document={document} />
}

type ForeignDocument = Extract<Opened, { verdict: 'foreign' }>

function OldNoteView({ document }: { readonly document: ForeignDocument }): ReactNode {
  const { oldNotes, returned } = useMessages()
  const { token, fileName, reading, remarks } = document
  const { go } = useNavigation()
  const toasts = useToasts()
  const nameOf = useFieldName()
  const [draft, setDraft] = useState(reading.draft)
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const [line, setLine] = useState<number | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setBusy] = useState(false)

  const drop = (field: FoundField) => {
    const next = droppedIntoBody(draft, field.at, field.source)
    if (next === null) return toasts.show({ text: oldNotes.cannotMove })
    setDraft(next)
    setDropped(new Set([...dropped, field.at]))
    toasts.show({ text: oldNotes.putIntoBody(nameOf(field)) })
  }
  const create = async (): Promise<void> => {
    setBusy(true)
    const adopted = await ask('documents.adopt', { token, draft })
    setBusy(false)
    if (!adopted.ok) return setFailure(adopted.failure)
    letGo(token)
    go({ at: 'note', id: adopted.value.noteId })
    toasts.show({ text: oldNotes.created })
  }

  return (
    <>
      <ScreenHeader
        eyebrow={oldNotes.eyebrow}
        title={fileName || returned.opening.pastedName}
        actions={
          <Button tone="primary" onPress={() => void create()} isDisabled={isBusy}>
            {oldNotes.create}
          </Button>
        }
      />
      <div className="old-note">
        <SourceLines lines={reading.lines} shown={line} />
        <div className="old-note-side">
          {failure === null ? null : <FailureNote failure={failure} />}
          <p className="soft">{oldNotes.intro}</p>
          <RemarkList remarks={remarks} />
          <Essentials draft={draft} onChange={setDraft} />
          <FoundFields
            found={reading.found.filter(({ at }) => !dropped.has(at))}
            onShow={setLine}
            onDrop={drop}
          />
        </div>
      </div>
    </>
  )
}
