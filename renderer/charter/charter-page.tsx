import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react'
import { compose } from '../../domain/compose.ts'
import type { IssuerDraft } from '../../domain/issuer.ts'
import { useMessages } from '../messages/messages.tsx'
import { keyed } from '../press-notes/page/keyed.ts'
import '../press-notes/page/page.css'
import { pageStyleOf } from '../press-notes/page/page-style.ts'
import { Sheet } from '../press-notes/page/sheet.tsx'
import { useFit } from '../press-notes/page/use-fit.ts'
import { useLayout } from '../press-notes/page/use-layout.tsx'
import { PageStyleProvider } from '../press-notes/page/use-page-style.tsx'
import { sampleUnder } from './sample-note.ts'

type CharterPageProps = {
  readonly issuer: IssuerDraft
  /** The second ministry that signs; null where the issuer signs alone. */
  readonly other: string | null
}

/** A short note under this issuer, as it would print; it follows what is typed. */
export function CharterPage({ issuer, other }: CharterPageProps): ReactNode {
  const { charter } = useMessages()
  const shown = useDeferredValue(issuer)
  const composition = useMemo(() => compose(sampleUnder(shown, other)), [shown, other])
  const { layout, bench } = useLayout(composition)
  const desk = useRef<HTMLDivElement>(null)
  const scale = useFit(desk)
  return (
    <section className="charter-page" aria-label={charter.page}>
      <div className="page-desk charter-desk" ref={desk}>
        <PageStyleProvider style={pageStyleOf(layout.look)}>
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
              />
            ))}
          </div>
        </PageStyleProvider>
      </div>
    </section>
  )
}
