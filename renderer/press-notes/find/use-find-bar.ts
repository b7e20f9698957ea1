import { useMemo, useState } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { keyboard } from '../../shortcuts/keyboard.ts'
import { keysFor } from '../../shortcuts/shortcut-list.ts'
import { useCommands } from '../../use-command.ts'

/** Whether the find bar is open; asked for again, it opens anew with what is selected then. */
export type FindBarState = {
  /** Null while it is closed; else a number that is new each time it is asked for. */
  readonly opening: number | null
  readonly isReplacing: boolean
  readonly setReplacing: (isReplacing: boolean) => void
  readonly close: () => void
}

/** Opens the find bar of the screen: « Rechercher » of the menu, Ctrl+F, and Ctrl+H with the replacement. */
export function useFindBar(): FindBarState {
  const { acts } = useMessages().shortcuts
  const [opening, setOpening] = useState<number | null>(null)
  const [isReplacing, setReplacing] = useState(false)
  const open = (): void => setOpening(before => (before ?? 0) + 1)
  useCommands([
    { id: 'find', act: open },
    {
      id: 'replace',
      label: acts.replace,
      keys: keysFor('replace', keyboard),
      act: () => {
        setReplacing(true)
        open()
      },
    },
  ])
  return useMemo(
    () => ({ opening, isReplacing, setReplacing, close: () => setOpening(null) }),
    [opening, isReplacing],
  )
}
