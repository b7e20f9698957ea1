import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { useToasts } from '../parts/toast.tsx'

type SheetButtonProps = {
  readonly id: string
  /** Writes what is still unsaved: the sheet must say what the screen says. */
  readonly flush: () => Promise<boolean>
}

/** Everything that is held about the contact, as a file to hand over (RGPD, articles 15 and 20). */
export function SheetButton({ id, flush }: SheetButtonProps): ReactNode {
  const { contactSheet, failures } = useMessages()
  const toasts = useToasts()
  const write = async (format: 'docx' | 'json'): Promise<void> => {
    if (!(await flush())) return toasts.show({ text: contactSheet.unsaved })
    const written = await ask('privacy.sheet', { id, format })
    if (written.ok) toasts.show({ text: contactSheet.sheetDone(written.value.fileName) })
    else if (written.failure.code !== 'cancelled') toasts.show({ text: failures[written.failure.code] })
  }
  const { sheetFormats, sheetHints } = contactSheet
  return (
    <MenuButton
      label={contactSheet.sheet}
      icon={<FileDown size={16} aria-hidden />}
      items={[
        { id: 'docx', label: sheetFormats.docx, hint: sheetHints.docx },
        { id: 'json', label: sheetFormats.json, hint: sheetHints.json },
      ]}
      onAction={format => void write(format)}
    />
  )
}
