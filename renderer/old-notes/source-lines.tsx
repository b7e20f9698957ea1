import { AlignLeft, Check, Minus } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { OldNote } from '../../domain/returned.ts'
import { useMessages } from '../messages/messages.tsx'
import { keyed } from '../press-notes/page/keyed.ts'

type SourceLinesProps = {
  readonly lines: OldNote['lines']
  /** The paragraph to bring into view; null for none. */
  readonly shown: number | null
}

const icons = { field: Check, body: AlignLeft, nothing: Minus } as const

/** The text of the document, each paragraph with what became of it. */
export function SourceLines({ lines, shown }: SourceLinesProps): ReactNode {
  const { oldNotes } = useMessages()
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    if (shown === null) return
    list.current?.children.item(shown)?.scrollIntoView({ block: 'nearest' })
  }, [shown])

  return (
    <section className="old-note-source" aria-label={oldNotes.source}>
      <div className="old-note-legend">
        {(['field', 'body', 'nothing'] as const).map(became => {
          const Icon = icons[became]
          return (
            <span key={became} className="soft">
              <Icon size={12} aria-hidden /> {oldNotes.became[became]}
            </span>
          )
        })}
      </div>
      <ol className="old-note-lines" ref={list}>
        {keyed(lines).map(({ key, item, index }) => {
          const Icon = icons[item.became]
          // Its place counts: the fields name their paragraph by it.
          if (item.text.trim() === '') return <li key={key} className="old-note-gap" />
          return (
            <li
              key={key}
              className="old-note-line"
              data-became={item.became}
              data-shown={index === shown ? '' : undefined}
            >
              <Icon size={12} aria-hidden />
              <span className="visually-hidden">{oldNotes.became[item.became]}. </span>
              <span className="old-note-text">{item.text}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
