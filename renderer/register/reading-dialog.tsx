import { type ReactNode, useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import type { RegisterChange } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import type { ReadPerson } from '../../domain/register/person-texts.ts'
import { mostPasted, readPeople } from '../../domain/register/read-people.ts'
import { peopleOfSheet, type ReadSheet } from '../../domain/register/sheet-people.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { FieldNotes } from '../parts/field-notes.tsx'
import { ConfirmPeople } from './confirm-people.tsx'
import type { OpenRegister } from './open-register.ts'
import { SheetColumns } from './sheet-columns.tsx'

/** What is read: a text that is pasted, or the cells of a sheet. */
export type Source =
  | { readonly kind: 'paste' }
  | { readonly kind: 'sheet'; readonly fileName: string; readonly sheet: ReadSheet }

type ReadingDialogProps = {
  readonly source: Source
  readonly open: OpenRegister
  readonly event: EventNote
  readonly sequence: string | null
  readonly onAdd: (changes: RegisterChange[]) => void
  readonly onClose: () => void
}

/** What was pasted or imported, read into people who are looked over before any of them is added. */
export function ReadingDialog(props: ReadingDialogProps): ReactNode {
  return props.source.kind === 'paste' ? (
    <PasteReading {...props} />
  ) : (
    <SheetReading {...props} fileName={props.source.fileName} first={props.source.sheet} />
  )
}

function PasteReading(props: ReadingDialogProps): ReactNode {
  const { register, contacts } = useMessages()
  const { reading } = register
  const [text, setText] = useState('')
  const [people, setPeople] = useState<readonly ReadPerson[] | null>(null)
  if (people !== null && people.length > 0) {
    return (
      <ConfirmPeople
        {...props}
        title={reading.pasteTitle}
        people={people}
        again={{ label: reading.again, act: () => setPeople(null) }}
      />
    )
  }
  return (
    <Dialog
      title={reading.pasteTitle}
      onClose={props.onClose}
      isLarge
      actions={
        <>
          <Button onPress={props.onClose}>{contacts.cancel}</Button>
          <Button tone="primary" isDisabled={text.trim() === ''} onPress={() => setPeople(readPeople(text))}>
            {reading.read}
          </Button>
        </>
      }
    >
      <TextField
        className="field pasted-text"
        value={text}
        onChange={next => {
          setText(next)
          setPeople(null)
        }}
        maxLength={mostPasted}
        autoFocus
      >
        <Label className="field-label">{reading.text}</Label>
        <TextArea className="input" rows={14} spellCheck={false} />
        <FieldNotes error="" hint={reading.textHint} />
      </TextField>
      <p role="status" className={people === null ? '' : 'reading-nothing'}>
        {people === null ? '' : reading.nothing}
      </p>
    </Dialog>
  )
}

function SheetReading(
  props: ReadingDialogProps & { readonly fileName: string; readonly first: ReadSheet },
): ReactNode {
  const { reading } = useMessages().register
  const [sheet, setSheet] = useState(props.first)
  return (
    <ConfirmPeople
      {...props}
      key={sheet.columns.join(' ')}
      title={reading.sheetTitle(props.fileName)}
      people={peopleOfSheet(sheet)}
      head={<SheetColumns sheet={sheet} onChange={columns => setSheet({ ...sheet, columns })} />}
    />
  )
}
