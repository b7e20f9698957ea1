import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react'

/** What is known when a new note is asked for. */
export type NewNoteOpening = {
  /** The event that the note is about; null for none yet. */
  readonly eventNoteId: string | null
  /** What must be on the disk before the note is made. */
  readonly flush?: () => Promise<unknown>
}

const dialogPiece = () => import('./new-note-dialog.tsx')
const NewNoteDialog = lazy(async () => ({ default: (await dialogPiece()).NewNoteDialog }))

/** Fetches the dialog while nobody waits. */
export const fetchNewNoteDialog = (): void => void dialogPiece()

const NewNoteContext = createContext<(opening: NewNoteOpening) => void>(() => undefined)

/** Opens the dialog that a new note is started from, on any screen. */
export const useNewNote = (): ((opening: NewNoteOpening) => void) => useContext(NewNoteContext)

/** Holds the dialog above whatever screen is shown. A dialog that is open, this one or another, is answered first. */
export function NewNoteProvider({ children }: { children: ReactNode }): ReactNode {
  const [opening, setOpening] = useState<NewNoteOpening | null>(null)
  const open = useCallback((asked: NewNoteOpening) => {
    if (document.querySelector('.dialog-ground') === null) setOpening(asked)
  }, [])
  const close = useCallback(() => setOpening(null), [])
  return (
    <NewNoteContext value={open}>
      {children}
      {opening === null ? null : (
        <Suspense>
          <NewNoteDialog opening={opening} onClose={close} />
        </Suspense>
      )}
    </NewNoteContext>
  )
}
