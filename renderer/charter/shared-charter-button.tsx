import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useCharterFailure } from './use-charter-failure.ts'

type SharedCharterButtonProps = {
  readonly onCreated: (id: string) => void
  readonly onFailure: (failure: Failure | null) => void
}

/** Makes an issuer of the charter that a colleague shared. */
export function SharedCharterButton({ onCreated, onFailure }: SharedCharterButtonProps): ReactNode {
  const { charter } = useMessages()
  const toasts = useToasts()
  const sentenceOf = useCharterFailure()
  const read = async (): Promise<void> => {
    const given = await ask('charters.read', {})
    if (!given.ok) {
      if (given.failure.code !== 'cancelled') toasts.show({ text: sentenceOf(given.failure) })
      return
    }
    const created = await ask('issuers.create', given.value)
    onFailure(created.ok ? null : created.failure)
    if (!created.ok) return
    onCreated(created.value.id)
    toasts.show({ text: charter.created(created.value.name) })
  }
  return (
    <Button tone="plain" icon={<FileDown size={16} aria-hidden />} onPress={() => void read()}>
      {charter.readShared}
    </Button>
  )
}
