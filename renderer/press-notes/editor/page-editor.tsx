import '../page/page.css'
import './page-editor.css'
import type { AnyExtension } from '@tiptap/core'
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { announcesEvent } from '../../../domain/compose/context.ts'
import type { HourStyle } from '../../../domain/french/hours.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useToasts } from '../../parts/toast.tsx'
import type { Composer } from '../composer/composer.ts'
import { useWork } from '../composer/use-composer.tsx'
import { sheetHeight, sheetWidth } from '../page/page-style.ts'
import { useComposition } from '../page/use-composition.tsx'
import { toHeading } from '../to-heading.ts'
import type { PagePart } from './page-nodes.ts'
import { PageSession } from './page-session.ts'

type PageEditorProps = {
  readonly composer: Composer
  /** 1 is true to scale. */
  readonly scale: number
  readonly label: string
  /** How the issuer writes hours. */
  readonly hours?: HourStyle
  /** Read once, when the page opens. */
  readonly extensions?: readonly AnyExtension[]
  /** The person wants to fill this part; `anchor` is where the page shows it. */
  readonly onSlot: (part: PagePart, anchor: HTMLElement) => void
  /** The person wants to describe the picture at this position. */
  readonly onPicture: (position: number) => void
  /** The person leaves the page with Escape. */
  readonly onLeave?: () => void
  /** The page is open, or closed again (null): for what stands around it. */
  readonly onSession?: (session: PageSession | null) => void
}

const noExtensions: readonly AnyExtension[] = []
const stay = (): void => {}

/** The note as the page that prints, written in place. React draws its frame once: the editor does the rest by itself. */
export function PageEditor(props: PageEditorProps): ReactNode {
  const { composer, scale, label, extensions = noExtensions } = props
  const { hours = 'spaced', onSlot, onPicture, onLeave = toHeading, onSession = stay } = props
  const { pageEditor: words } = useMessages()
  const toasts = useToasts()
  const { note, event } = useWork()
  const composition = useComposition()
  const place = useRef<HTMLDivElement>(null)
  const [session, setSession] = useState<PageSession | null>(null)
  const doors = useRef({ onSlot, onPicture, onLeave, onSession })
  useEffect(() => {
    doors.current = { onSlot, onPicture, onLeave, onSession }
  })
  const [opening] = useState({ extensions, label, hours })

  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const opened = new PageSession({
      ...opening,
      place: element,
      composer,
      words,
      onOpen: (part, anchor) => doors.current.onSlot(part, anchor),
      onPicture: position => doors.current.onPicture(position),
      onLeave: () => doors.current.onLeave(),
      onFull: most => toasts.show({ text: words.full(most) }),
    })
    setSession(opened)
    doors.current.onSession(opened)
    return () => {
      doors.current.onSession(null)
      opened.destroy()
    }
  }, [composer, opening, words, toasts])

  useLayoutEffect(() => session?.writeHours(hours), [session, hours])
  useLayoutEffect(() => session?.show(composition), [session, composition])
  const height = useHeight(place)

  return (
    <div className="page-sheet-space" style={{ width: sheetWidth * scale, height: height * scale }}>
      <div
        ref={place}
        className="page-sheet-ground"
        data-lines={event !== null && note.kind !== 'communique'}
        data-announces={announcesEvent(note)}
        data-kind={note.kind}
        style={scaled(scale)}
      />
    </div>
  )
}

/** `--scale` lets what is not printed keep its size on the screen. */
const scaled = (scale: number): CSSProperties & { readonly '--scale': number } => ({
  transform: `scale(${scale})`,
  width: sheetWidth,
  '--scale': scale,
})

/** The height of the sheets, unscaled: what is scaled takes the room that it had before. */
function useHeight(place: { readonly current: HTMLElement | null }): number {
  const [height, setHeight] = useState<number>(sheetHeight)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return height
}
