import { type ReactNode, useState } from 'react'
import type { Condition } from '../../domain/contact-condition.ts'
import type { ContactView, Selection } from '../../domain/contact-view.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { optionsOf } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useAsked } from '../use-asked.ts'
import type { SelectionDialogProps } from './tag-dialog.tsx'

type ExportFormat = 'xlsx' | 'csv' | 'vcard-4' | 'vcard-3'

/** Writes the chosen contacts into a file, where the person says; main asks her. */
export function ExportDialog({ selection, count, onClose }: SelectionDialogProps): ReactNode {
  const { contacts, failures } = useMessages()
  const { exporting } = contacts
  const toasts = useToasts()
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [purpose, setPurpose] = useState('')
  const [withOpposed, setWithOpposed] = useState(false)

  const apply = async (): Promise<void> => {
    onClose()
    const saved = await ask('contactExports.save', {
      selection,
      format,
      purpose: purpose.trim(),
      withOpposed,
    })
    if (saved.ok) {
      const { fileName, count: written, leftOut } = saved.value
      toasts.show({ text: exporting.done(fileName, written, leftOut) })
    } else if (saved.failure.code !== 'cancelled') {
      toasts.show({ text: failures[saved.failure.code] })
    }
  }
  return (
    <Dialog
      title={exporting.title(count)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{contacts.cancel}</Button>
          <Button tone="primary" onPress={() => void apply()}>
            {exporting.apply}
          </Button>
        </>
      }
    >
      <SelectField
        label={exporting.format}
        value={format}
        onChange={setFormat}
        options={optionsOf(exporting.formats)}
      />
      <TextField
        label={exporting.purpose}
        value={purpose}
        onChange={setPurpose}
        hint={exporting.purposeHint}
        maxLength={300}
        autoFocus
      />
      <CheckField label={exporting.withOpposed} isSelected={withOpposed} onChange={setWithOpposed} />
      {'view' in selection && !withOpposed ? <LeftOut selection={selection} /> : null}
    </Dialog>
  )
}

/** How many of a view are left out because they objected. A choice by name says so once it is written. */
function LeftOut({ selection }: { selection: Extract<Selection, { view: unknown }> }): ReactNode {
  const { exporting } = useMessages().contacts
  const asked = useAsked('contactLists.count', { where: conditionOfView(selection.view) }, null)
  if (asked.status !== 'ready') return null
  return <p className="field-hint">{exporting.leftOut(asked.value.opposed)}</p>
}

/** Whom a view finds, as a condition. */
function conditionOfView({ words, where }: Partial<Pick<ContactView, 'words' | 'where'>>): Condition {
  const found: Condition[] = where === null || where === undefined ? [] : [where]
  if (words !== undefined && words !== '') found.push({ field: 'words', test: 'contains', value: words })
  return { all: found }
}
