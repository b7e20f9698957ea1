import { useEffect } from 'react'
import { useComposer } from './composer/use-composer.tsx'
import { goToPlace } from './editor/go-to-place.ts'
import type { PageSession } from './editor/page-session.ts'

/** A note in which nothing is written yet opens with the caret in its title: she came to write. */
export function useFirstCaret(session: PageSession | null): void {
  const composer = useComposer()
  useEffect(() => {
    if (session === null || composer.isReadOnly) return
    const { title, body } = composer.work.note
    if (title !== '' || body.length > 0 || composer.work.event !== null) return
    // The title of the screen takes the focus when the screen opens; the page takes it from there.
    const frame = requestAnimationFrame(() => goToPlace(session.editor.view, { path: 'title' }))
    return () => cancelAnimationFrame(frame)
  }, [session, composer])
}
