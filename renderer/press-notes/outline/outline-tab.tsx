import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { headingAbove, type OutlineHeading, outlineOf } from '../../../domain/outline.ts'
import { useWork } from '../composer/use-composer.tsx'
import type { PageSession } from '../editor/page-session.ts'
import { pathAt } from '../editor/places.ts'
import { useComposition } from '../page/use-composition.tsx'
import { OutlinePanel } from './outline-panel.tsx'

type OutlineTabProps = {
  /** The open page; null until it is there. */
  readonly session: PageSession | null
  readonly onGo: (path: string) => void
}

/** The outline of the open note, which leads the caret to its headings and follows it. */
export function OutlineTab({ session, onGo }: OutlineTabProps): ReactNode {
  const work = useWork()
  const { blocks } = useComposition()
  const headings = useMemo(() => outlineOf(work, blocks), [work, blocks])
  const current = useCurrentHeading(session, headings)
  return <OutlinePanel headings={headings} current={current} onGo={onGo} />
}

/** Milliseconds for which the caret must rest: following it must not slow down typing. */
const rest = 150

/** The path of the heading above the caret; empty where there is none. */
function useCurrentHeading(session: PageSession | null, headings: readonly OutlineHeading[]): string {
  const [current, setCurrent] = useState('')
  useEffect(() => {
    if (session === null) return
    const { editor } = session
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      const path = pathAt(editor.state.doc, editor.state.selection.head)
      setCurrent(headingAbove(headings, path)?.path ?? '')
    }
    const follow = (): void => {
      clearTimeout(timer)
      timer = setTimeout(look, rest)
    }
    follow()
    editor.on('selectionUpdate', follow)
    return () => {
      clearTimeout(timer)
      editor.off('selectionUpdate', follow)
    }
  }, [session, headings])
  return current
}
