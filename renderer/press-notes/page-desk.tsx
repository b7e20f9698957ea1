import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Composition } from '../../domain/blocks.ts'
import type { HourStyle } from '../../domain/french/hours.ts'
import { useMessages } from '../messages/messages.tsx'
import { goToField } from '../parts/field-place.tsx'
import { useComposer } from './composer/use-composer.tsx'
import { type Destination, goToPlace } from './editor/go-to-place.ts'
import { PageEditor } from './editor/page-editor.tsx'
import { slotPartOf } from './editor/page-nodes.ts'
import type { PageSession } from './editor/page-session.ts'
import { findExtension } from './find/find-plugin.ts'
import { NoteCounts } from './outline/note-counts.tsx'
import { useFit } from './page/use-fit.ts'
import { ZoomBar } from './page/zoom-bar.tsx'
import { usePageForms } from './popovers/use-page-forms.tsx'
import { useSpelling } from './spelling/use-spelling.tsx'
import { EditingTools } from './toolbar/editing-tools.tsx'
import { useEditing } from './toolbar/use-editing.ts'

type PageDeskProps = {
  readonly noteId: string
  readonly composition: Composition
  readonly hours: HourStyle
  readonly session: PageSession | null
  readonly onSession: (session: PageSession | null) => void
  /** Where a finding leads, a new object each time; null until one is followed. */
  readonly destination: Destination | null
}

/** The page on the desk, at the size that fits or that the person chose, with what it needs within reach. */
export function PageDesk(props: PageDeskProps): ReactNode {
  const { noteId, composition, hours, session, onSession, destination } = props
  const { notes, composer: say } = useMessages()
  const composer = useComposer()
  const desk = useRef<HTMLDivElement>(null)
  const fit = useFit(desk)
  const [zoom, setZoom] = useState<number | 'fit'>('fit')
  const scale = zoom === 'fit' ? fit : zoom
  const spelling = useSpelling()
  const editing = useEditing()
  const forms = usePageForms(noteId, session)
  const extensions = useMemo(
    () => [findExtension(), spelling.extension, forms.extension, ...editing.extensions],
    [spelling.extension, forms.extension, editing],
  )
  const openForm = useRef(forms.onSlot)
  useEffect(() => {
    openForm.current = forms.onSlot
  })
  useEffect(() => {
    if (session === null || destination === null) return
    const element = goToPlace(session.editor.view, destination)
    const part = slotPartOf(session.editor.state.selection.$from.nodeAfter?.type.name ?? '')
    if (element === null || part === null) return
    openForm.current(part, element)
    // The form is drawn in the next frame.
    requestAnimationFrame(() => {
      const form = document.querySelector<HTMLElement>('.page-form')
      if (form !== null) goToField(form, destination.path)
    })
  }, [session, destination])

  return (
    <section className="page-side" aria-label={notes.page.region}>
      <EditingTools session={session} editing={editing} onSlot={forms.onSlot} />
      <div className="page-desk" ref={desk}>
        <div className="page-sheets">
          <PageEditor
            composer={composer}
            composition={composition}
            scale={scale}
            label={say.page}
            hours={hours}
            extensions={extensions}
            onSlot={forms.onSlot}
            onSession={onSession}
          />
        </div>
      </div>
      <ZoomBar scale={scale} onZoom={setZoom}>
        <NoteCounts blocks={composition.blocks} pages={session?.layout.pages.length ?? 1} />
      </ZoomBar>
      {forms.form}
      {session === null ? null : spelling.menuOver(session.editor.view)}
    </section>
  )
}
