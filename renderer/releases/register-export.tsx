import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { useToasts } from '../parts/toast.tsx'

/** Writes the whole register as a file that a spreadsheet opens, and tells the outcome. */
export function RegisterExport(): ReactNode {
  const { releases, failures } = useMessages()
  const toasts = useToasts()
  const write = async (format: 'xlsx' | 'csv'): Promise<void> => {
    const written = await ask('releases.saveRegister', { format })
    if (written.ok) return toasts.show({ text: releases.exported(written.value.fileName) })
    const { code } = written.failure
    if (code === 'cancelled') return
    if (code === 'read-only') return toasts.show({ text: releases.folderRefuses })
    toasts.show({ text: code === 'disk-full' ? releases.diskFull : failures[code] })
  }
  return (
    <MenuButton
      label={releases.export}
      icon={<FileDown size={16} aria-hidden />}
      items={[
        { id: 'xlsx', label: releases.formats.xlsx },
        { id: 'csv', label: releases.formats.csv },
      ]}
      onAction={format => void write(format)}
    />
  )
}
