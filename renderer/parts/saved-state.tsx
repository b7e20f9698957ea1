import { Check, LoaderCircle, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatInstantClock } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import type { SaveState } from './autosave.ts'
import { useUnkeptCount } from './use-unkept.ts'

/** Whether what is on screen is on the disk, in words. Only a failure is read out unasked. */
export function SavedState({ state }: { state: SaveState }): ReactNode {
  const { shell, failures } = useMessages()
  const language = useLanguage()
  const unkept = useUnkeptCount()
  if (state.status === 'failed') {
    return (
      <p className="saved-state" data-status="failed" role="alert">
        <TriangleAlert size={16} aria-hidden />
        <span>{failures[state.failure.code]}</span>
      </p>
    )
  }
  if (state.status === 'saving') {
    return (
      <p className="saved-state" data-status="saving">
        <LoaderCircle size={16} aria-hidden />
        <span>{shell.saving}</span>
      </p>
    )
  }
  const saved = state.at === '' ? shell.saved : shell.savedAt(formatInstantClock(state.at, language))
  if (unkept > 0) {
    return (
      <p className="saved-state" data-status="incomplete">
        <TriangleAlert size={16} aria-hidden />
        <span>{shell.savedExcept(saved, unkept)}</span>
      </p>
    )
  }
  return (
    <p className="saved-state" data-status="saved">
      <Check size={16} aria-hidden />
      <span>{saved}</span>
    </p>
  )
}
