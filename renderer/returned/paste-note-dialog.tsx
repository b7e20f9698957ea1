import './opening.css'
import { type ReactNode, useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { longestPasted } from '../../domain/document-limits.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FieldNotes } from '../parts/field-notes.tsx'

type PasteNoteDialogProps = {
  readonly onRead: (text: string) => Promise<void>
  readonly onClose: () => void
}

/** Where the text of an old note is pasted to be read. */
export function PasteNoteDialog({ onRead, onClose }: PasteNoteDialogProps): ReactNode {
  const say = useMessages().returned.opening
  const [text, setText] = useState('')
  const isTooLong = text.length > longestPasted
  const read = (): void => {
    onClose()
    void onRead(text)
  }
  return (
    <Dialog
      title={say.pasteTitle}
      onClose={onClose}
      isLarge
      actions={
        <>
          <Button onPress={onClose}>{say.cancel}</Button>
          <Button tone="primary" onPress={read} isDisabled={text.trim() === '' || isTooLong}>
            {say.read}
          </Button>
        </>
      }
    >
      <TextField
        className="field paste-note"
        value={text}
        onChange={setText}
        isInvalid={isTooLong}
        validationBehavior="aria"
        autoFocus
      >
        <Label className="field-label">{say.pasteLabel}</Label>
        <TextArea className="input" rows={16} spellCheck={false} />
        <FieldNotes error={isTooLong ? say.pasteTooLong : ''} hint={say.pasteHint} />
      </TextField>
    </Dialog>
  )
}
