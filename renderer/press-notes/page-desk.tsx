import {
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { HourStyle } from '../../domain/french/hours.ts'
import type { Issuer } from '../../domain/issuer.ts'
import { useMessages } from '../messages/messages.tsx'
import { useCommands } from '../use-command.ts'
import { useComposer } from './composer/use-composer.tsx'
import { type Destination, goToPlace } from './editor/go-to-place.ts'
import { PageEditor } from './editor/page-editor.tsx'
import { slotPartOf } from './editor/page-nodes.ts'
import type { PageSession } from './editor/page-session.ts'
import { findExtension } from './find/find-plugin.ts'
import { findingsExtension } from './finding-underlines.ts'
import { NoteCounts } from './outline/note-counts.tsx'
import { useComposition } from './page/use-composition.tsx'
import { useFit } from './page/use-fit.ts'
import { ZoomBar } from './page/zoom-bar.tsx'
import { usePageForms } from './popovers/use-page-forms.tsx'
import { useSpelling } from './spelling/use-spelling.tsx'
import { EditingTools } from './toolbar/editing-tools.tsx'
import { useEditing } from './toolbar/use-editing.ts'

type PageDeskProps = {
  readonly noteId: string
  readonly issuers: readonly Issuer[]
  readonly hours: HourStyle
  readonly session: PageSession | null
  readonly onSession: (session: PageSession | null) => void
  /** The person leaves the page with Escape. */
  readonly onLeave: () => void
  /** Where a finding leads, a new object each time; null until one is followed. */
  readonly destination: Destination | null
}

/** The page on the desk, at the size that fits or that the person chose, with what it needs within reach. */
export const PageDesk = memo(function PageDesk(props: PageDeskProps): ReactNode {
  const { noteId, issuers, hours, session, onSession, onLeave, destination } = props
  const { notes, composer: say, spelling: slips } = useMessages()
  const composer = useComposer()
  const desk = useRef<HTMLDivElement>(null)
  const fit = useFit(desk)
  const [zoom, setZoom] = useState<number | 'fit'>('fit')
  const scale = zoom === 'fit' ? fit : zoom
  const spelling = useSpelling()
  const editing = useEditing()
  const forms = usePageForms(noteId, issuers, session)
  const extensions = useMemo(
    () => [findExtension(), findingsExtension(), spelling.extension, forms.extension, ...editing.extensions],
    [spelling.extension, forms.extension, editing],
  )
  useCommands([
    {
      id: 'next-slip',
      label: slips.next,
      keys: 'F7',
      act: () => {
        if (session !== null) spelling.next(session.editor.view)
      },
    },
  ])
  const openForm = useRef(forms.onSlot)
  useEffect(() => {
    openForm.current = forms.onSlot
  })
  useEffect(() => {
    if (session === null || destination === null) return
    const element = goToPlace(session.editor.view, destination)
    const part = slotPartOf(session.editor.state.selection.$from.nodeAfter?.type.name ?? '')
    if (element === null || part === null) return
    // A form closes when the page scrolls below it: this scroll is over in the next frame.
    requestAnimationFrame(() => openForm.current(part, element, destination.path))
  }, [session, destination])

  return (
    <section className="page-side" aria-label={notes.page.region}>
      {composer.isReadOnly ? null : (
        <EditingTools session={session} editing={editing} onSlot={forms.onSlot} />
      )}
      <div className="page-desk" ref={desk}>
        <div className="page-sheets">
          <PageEditor
            composer={composer}
            scale={scale}
            label={say.page}
            hours={hours}
            extensions={extensions}
            onSlot={forms.onSlot}
            onPicture={position => editing.wishes.make({ kind: 'describe', position })}
            onLeave={onLeave}
            onSession={onSession}
          />
        </div>
      </div>
      <ZoomBar scale={scale} onZoom={setZoom}>
        <Counts session={session} />
      </ZoomBar>
      {forms.form}
      {session === null ? null : spelling.menuOver(session.editor.view)}
    </section>
  )
})

const unheard = (): (() => void) => () => {}

/** How long the note is; its pages are those that the editor laid out. */
function Counts({ session }: Pick<PageDeskProps, 'session'>): ReactNode {
  const { blocks } = useComposition()
  const watch = useCallback((watcher: () => void) => session?.watchPages(watcher) ?? unheard(), [session])
  const pages = useSyncExternalStore(watch, () => session?.layout.pages.length ?? 1)
  return <NoteCounts blocks={blocks} pages={pages} />
}
