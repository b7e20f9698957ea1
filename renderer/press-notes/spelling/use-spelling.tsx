import type { AnyExtension } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { type ReactNode, useCallback, useState } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { useToasts } from '../../parts/toast.tsx'
import type { Slip } from './slips.ts'
import { SpellingMenu } from './spelling-menu.tsx'
import { goToNextSlip, spellingExtension } from './spelling-plugin.ts'

/** The spelling check of one page: what its editor takes, what shows above it, and the way to the next slip. */
export type PageSpelling = {
  readonly extension: AnyExtension
  readonly menuOver: (view: EditorView) => ReactNode
  /** Goes to the next slip and shows what can be done about it, or says that there is none. */
  readonly next: (view: EditorView) => void
}

/** The same extension as long as the page is open. What is ignored is forgotten with it. */
export function useSpelling(): PageSpelling {
  const { spelling } = useMessages()
  const toasts = useToasts()
  const [slip, setSlip] = useState<Slip | null>(null)
  const [{ extension, ignored, show }] = useState(() => {
    const words = new Set<string>()
    // Going to the slip may scroll, and a menu closes when what is below it scrolls: it opens in the next frame.
    const showNext = (found: Slip): void => void requestAnimationFrame(() => setSlip(found))
    const extension = spellingExtension({ onSlip: showNext, ignored: words })
    return { extension, ignored: words, show: showNext }
  })
  const close = useCallback(() => setSlip(null), [])
  return {
    extension,
    menuOver: view => <SpellingMenu view={view} slip={slip} ignored={ignored} onClose={close} />,
    next: view => {
      const found = goToNextSlip(view)
      if (found === null) toasts.show({ text: spelling.none })
      else show(found)
    },
  }
}
