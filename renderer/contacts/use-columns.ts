import { useCallback, useState } from 'react'
import type { ContactColumn } from '../../domain/contact-view.ts'
import { preferencesSchema } from '../../domain/press-file.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useAsked } from '../use-asked.ts'

const usual = preferencesSchema.parse({}).columns

/** The columns of the grid, as they were chosen last; a change shows at once and is kept. */
export function useColumns(): [readonly ContactColumn[], (columns: ContactColumn[]) => void] {
  const { failures } = useMessages()
  const toasts = useToasts()
  const asked = useAsked('preferences.get', {}, 'preferences')
  const [chosen, setChosen] = useState<readonly ContactColumn[] | null>(null)
  const kept = asked.status === 'ready' ? asked.value : null

  const change = useCallback(
    async (columns: ContactColumn[]): Promise<void> => {
      setChosen(columns)
      if (kept === null) return
      const saved = await ask('preferences.save', { ...kept, columns })
      if (!saved.ok) toasts.show({ text: failures[saved.failure.code] })
    },
    [kept, toasts, failures],
  )
  return [chosen ?? kept?.columns ?? usual, useCallback(columns => void change(columns), [change])]
}
