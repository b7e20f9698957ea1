import { type ReactNode, useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { importLimits } from '../../domain/contact-import.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { FieldNotes } from '../parts/field-notes.tsx'

type PasteFieldProps = { readonly onRead: (text: string) => void; readonly onLeave: () => void }

/** Where a table copied from a spreadsheet is pasted. It keeps its height: a table of thousands of lines fits. */
export function PasteField({ onRead, onLeave }: PasteFieldProps): ReactNode {
  const { imports } = useMessages()
  const [text, setText] = useState('')
  const isTooLong = text.length > importLimits.pasted
  return (
    <div className="stack import-paste">
      <TextField
        className="field"
        value={text}
        onChange={setText}
        isInvalid={isTooLong}
        validationBehavior="aria"
        autoFocus
      >
        <Label className="field-label">{imports.pasteLabel}</Label>
        <TextArea className="input" rows={8} wrap="off" spellCheck={false} />
        <FieldNotes error={isTooLong ? imports.pasteTooLong : ''} hint={imports.pasteHint} />
      </TextField>
      <div className="row">
        <Button tone="primary" isDisabled={text.trim() === '' || isTooLong} onPress={() => onRead(text)}>
          {imports.readPasted}
        </Button>
        <Button tone="plain" onPress={onLeave}>
          {imports.notPasted}
        </Button>
      </div>
    </div>
  )
}
