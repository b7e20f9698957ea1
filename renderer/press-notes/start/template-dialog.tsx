import { type ReactNode, useState } from 'react'
import type { Failure } from '../../../domain/failure.ts'
import { templateOf } from '../../../domain/note-start/from-template.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { ask } from '../../bridge.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useToasts } from '../../parts/toast.tsx'

type TemplateDialogProps = {
  /** What the note is called, proposed as the name of the template. */
  readonly name: string
  readonly work: Workpiece
  readonly onClose: () => void
}

/** Keeps the open note as a template of the person's own. */
export function TemplateDialog({ name: proposed, work, onClose }: TemplateDialogProps): ReactNode {
  const { keep, reuse } = useMessages().start
  const toasts = useToasts()
  const [name, setName] = useState(proposed)
  const [withFacts, setWithFacts] = useState(true)
  const [failure, setFailure] = useState<Failure | null>(null)
  const save = async (): Promise<void> => {
    const draft = templateOf(work, { name: name.trim(), withFacts })
    const created = await ask('templates.create', draft)
    if (!created.ok) return setFailure(created.failure)
    onClose()
    toasts.show({ text: keep.saved(created.value.name) })
  }
  return (
    <Dialog
      title={keep.title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{reuse.cancel}</Button>
          <Button tone="primary" onPress={() => void save()} isDisabled={name.trim() === ''}>
            {keep.save}
          </Button>
        </>
      }
    >
      {failure === null ? null : <FailureNote failure={failure} />}
      <p>{keep.text}</p>
      <form
        onSubmit={submitted => {
          submitted.preventDefault()
          if (name.trim() !== '') void save()
        }}
      >
        <TextField label={keep.name} value={name} onChange={setName} maxLength={300} autoFocus />
      </form>
      {work.event === null ? null : (
        <CheckField label={keep.withFacts} isSelected={withFacts} onChange={setWithFacts} />
      )}
    </Dialog>
  )
}
