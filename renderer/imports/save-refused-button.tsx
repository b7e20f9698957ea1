import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { useToasts } from '../parts/toast.tsx'

/** Writes the refused rows to a file of their own, to be corrected and imported again. */
export function SaveRefusedButton({ session }: { session: string }): ReactNode {
  const { imports, failures } = useMessages()
  const toasts = useToasts()
  const save = async (): Promise<void> => {
    const saved = await ask('imports.saveRefused', { session })
    if (saved.ok) toasts.show({ text: imports.refusedSaved(saved.value.fileName, saved.value.count) })
    else if (saved.failure.code !== 'cancelled') toasts.show({ text: failures[saved.failure.code] })
  }
  return (
    <Button icon={<Download size={16} aria-hidden />} onPress={() => void save()}>
      {imports.saveRefused}
    </Button>
  )
}
