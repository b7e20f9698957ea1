import { useCallback, useMemo, useRef, useState } from 'react'
import { type Result, refuse } from '../../domain/failure.ts'
import type { Opened } from '../../domain/returned.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { flushAll } from '../parts/pending-saves.ts'
import { useToasts } from '../parts/toast.tsx'
import { readDroppedDocument } from './dropped-document.ts'
import { holdDocument } from './held-document.ts'

type Untouched = Extract<Opened, { verdict: 'untouched' }>
type Unreadable = Extract<Opened, { verdict: 'unreadable' }>

export type Opening = {
  /** The name of what is being read, empty where it is not known yet; null while nothing is. */
  readonly reading: string | null
  /** What has to be told before anything else: why a file stays closed, or that its note is not here. */
  readonly told: Untouched | Unreadable | null
  readonly close: () => void
  /** A file that the system handed over, or else one that the person chooses. */
  readonly open: () => Promise<void>
  readonly readFile: (file: File) => Promise<void>
  readonly readText: (text: string) => Promise<void>
}

/** Opens documents, one at a time, and leads to the screen that each of them asks for. */
export function useOpening(): Opening {
  const { returned, failures } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  const [reading, setReading] = useState<string | null>(null)
  const [told, setTold] = useState<Opening['told']>(null)
  const isBusy = useRef(false)

  const show = useCallback(
    (opened: Opened) => {
      if (opened.verdict === 'unreadable') return setTold(opened)
      holdDocument(opened)
      if (opened.verdict === 'returned') return go({ at: 'returned', id: opened.token })
      if (opened.verdict === 'foreign') return go({ at: 'old-note', id: opened.token })
      if (opened.noteId === null || opened.comments.length > 0) return setTold(opened)
      go({ at: 'note', id: opened.noteId })
      toasts.show({ text: opened.isNow ? returned.untouched.same : returned.untouched.sameButOlder })
    },
    [go, toasts, returned],
  )

  const during = useCallback(
    async (name: string, answering: () => Promise<Result<Opened>>): Promise<void> => {
      if (isBusy.current) return
      isBusy.current = true
      setReading(name)
      // What comes back is compared with the note as it stands on the screen.
      await flushAll()
      const result = await answering()
      isBusy.current = false
      setReading(null)
      if (result.ok) show(result.value)
      else if (result.failure.code !== 'cancelled') toasts.show({ text: failures[result.failure.code] })
    },
    [show, toasts, failures],
  )

  return useMemo(
    () => ({
      reading,
      told,
      close: () => setTold(null),
      open: () => during('', openFile),
      readFile: file => during(file.name, () => readDroppedDocument(file)),
      readText: text => during(returned.opening.pastedName, () => ask('documents.readText', { text })),
    }),
    [reading, told, during, returned],
  )
}

async function openFile(): Promise<Result<Opened>> {
  const handed = await ask('documents.open', { from: 'system' })
  if (handed.ok || handed.failure.code !== 'not-found') return handed
  const chosen = await ask('documents.open', { from: 'dialog' })
  return chosen.ok || chosen.failure.code !== 'not-found' ? chosen : refuse('cancelled')
}
