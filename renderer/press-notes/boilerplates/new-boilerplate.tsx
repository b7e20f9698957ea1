import { type ReactNode, useState } from 'react'
import { type Boilerplate, type BoilerplateCopy, copyOf } from '../../../domain/boilerplate.ts'
import type { Failure } from '../../../domain/failure.ts'
import { ask } from '../../bridge.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { RichTextField } from '../editor/rich-text-field.tsx'

type NewBoilerplateProps = {
  readonly onInsert: (copy: BoilerplateCopy) => void
  readonly onClose: () => void
}

/** A section that is written now: it enters the library, and a copy of it the note. */
export function NewBoilerplate({ onInsert, onClose }: NewBoilerplateProps): ReactNode {
  const { library } = useMessages()
  const { picker } = library
  const [title, setTitle] = useState('')
  const [body, setBody] = useState<Boilerplate['body']>([])
  const [reviewBy, setReviewBy] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const create = async (): Promise<void> => {
    const created = await ask('boilerplates.create', { title: title.trim(), body, reviewBy })
    if (!created.ok) return setFailure(created.failure)
    onInsert(copyOf(created.value))
    onClose()
  }
  return (
    <Dialog
      title={picker.write}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{picker.cancel}</Button>
          <Button tone="primary" onPress={() => void create()} isDisabled={title.trim() === ''}>
            {picker.create}
          </Button>
        </>
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      <TextField
        label={picker.newTitle}
        hint={picker.newHint}
        value={title}
        onChange={setTitle}
        maxLength={300}
        autoFocus
      />
      <RichTextField label={library.boilerplateBody} value={body} onChange={setBody} />
      <DateField label={library.reviewBy} value={reviewBy} onChange={setReviewBy} />
    </Dialog>
  )
}
