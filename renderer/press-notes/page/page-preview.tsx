import './page.css'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type Composition, type NotePart, noteParts } from '../../../domain/blocks.ts'
import { ask } from '../../bridge.ts'
import { useMessages } from '../../messages/messages.tsx'
import { keyed } from './keyed.ts'
import { Sheet } from './sheet.tsx'
import { useFit } from './use-fit.ts'
import { useLayout } from './use-layout.tsx'
import { usePartInSight } from './use-part-in-sight.ts'
import { ZoomBar } from './zoom-bar.tsx'

type PagePreviewProps = {
  readonly composition: Composition
  /** The part that is being edited: marked, and brought into sight. */
  readonly active: NotePart | null
  /** The person pointed at this part of the page. */
  readonly onPart: (part: NotePart) => void
}

/** The note as it will print: A4 sheets, true to scale, white in every theme. */
export function PagePreview({ composition, active, onPart }: PagePreviewProps): ReactNode {
  const { page: words } = useMessages().notes
  const desk = useRef<HTMLElement>(null)
  const fit = useFit(desk)
  const [zoom, setZoom] = useState<number | 'fit'>('fit')
  const { layout, bench } = useLayout(composition)
  usePartInSight(desk, active)
  const scale = zoom === 'fit' ? fit : zoom

  // The whole part can be clicked; the button inside it is the same for the keyboard, so this adds no role.
  useEffect(() => {
    const element = desk.current
    if (element === null) return
    const point = (event: MouseEvent): void => pointAt(event, onPart)
    element.addEventListener('click', point)
    return () => element.removeEventListener('click', point)
  }, [onPart])

  return (
    <section className="page-desk" aria-label={words.region} ref={desk}>
      <ZoomBar scale={scale} pages={layout.pages.length} onZoom={setZoom} />
      {bench}
      <div className="page-sheets">
        {keyed(layout.pages).map(({ key, item, index }) => (
          <Sheet
            key={key}
            pieces={item}
            head={layout.head}
            foot={layout.foot}
            top={layout.top}
            number={index + 1}
            count={layout.pages.length}
            scale={scale}
            active={active}
          />
        ))}
      </div>
    </section>
  )
}

/** A click leads to the fields of its part, with Ctrl to where a link leads; a selection to be copied is left alone. */
function pointAt(event: MouseEvent, onPart: (part: NotePart) => void): void {
  if (!(event.target instanceof Element)) return
  const link = event.target.closest('a')
  if (link !== null) event.preventDefault()
  if (link !== null && (event.ctrlKey || event.metaKey)) {
    void ask('app.openLink', { href: link.getAttribute('href') ?? '' })
    return
  }
  const name = event.target.closest('[data-part]')?.getAttribute('data-part')
  const part = noteParts.find(known => known === name)
  if (part !== undefined && window.getSelection()?.isCollapsed !== false) onPart(part)
}
