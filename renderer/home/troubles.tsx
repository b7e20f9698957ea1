import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Trouble } from '../../domain/trouble.ts'
import { ask } from '../bridge.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useAsked } from '../use-asked.ts'

/** The documents that were set aside because they could not be read; nothing where all is well. */
export function Troubles(): ReactNode {
  const { troubles } = useMessages().home
  const asked = useAsked('troubles.list', {}, 'troubles')
  if (asked.status !== 'ready' || asked.value.length === 0) return null
  return (
    <section className="stack" aria-label={troubles.title}>
      {asked.value.map(trouble => (
        <TroubleNote key={trouble.id} trouble={trouble} />
      ))}
    </section>
  )
}

function TroubleNote({ trouble }: { trouble: Trouble }): ReactNode {
  const { home, failures } = useMessages()
  const language = useLanguage()
  const toasts = useToasts()
  const lastGood = trouble.lastGoodAt === null ? '' : formatInstant(trouble.lastGoodAt, language)

  const takeLastGood = async (): Promise<void> => {
    const taken = await ask('troubles.takeLastGood', { id: trouble.id })
    toasts.show({ text: taken.ok ? home.troubles.takenBack : failures[taken.failure.code] })
  }
  const dismiss = async (): Promise<void> => {
    const dismissed = await ask('troubles.dismiss', { id: trouble.id })
    if (!dismissed.ok) toasts.show({ text: failures[dismissed.failure.code] })
  }
  return (
    <div className="trouble">
      <TriangleAlert size={20} aria-hidden />
      <p>{home.troubles.setAside(trouble.document, lastGood)}</p>
      <div className="row">
        {lastGood === '' ? null : (
          <Button onPress={() => void takeLastGood()}>{home.troubles.takeLastGood}</Button>
        )}
        <Button tone="plain" onPress={() => void dismiss()}>
          {home.troubles.dismiss}
        </Button>
      </div>
    </div>
  )
}
