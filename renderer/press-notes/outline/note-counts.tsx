import './outline.css'
import { type ReactNode, useEffect, useState } from 'react'
import type { Block } from '../../../domain/blocks.ts'
import { countsOf } from '../../../domain/counts.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'

type NoteCountsProps = {
  /** What the note composes to. */
  readonly blocks: readonly Block[]
  readonly pages: number
}

/** Milliseconds for which the text must rest before it is counted: nobody reads a count while typing. */
const rest = 300

/** How long the note is: words, signs and pages. It follows when typing pauses. */
export function NoteCounts({ blocks, pages }: NoteCountsProps): ReactNode {
  const { outline: words } = useMessages()
  const language = useLanguage()
  const [counts, setCounts] = useState(() => countsOf(blocks))
  useEffect(() => {
    const timer = setTimeout(() => setCounts(countsOf(blocks)), rest)
    return () => clearTimeout(timer)
  }, [blocks])
  const written = (count: number): string =>
    count.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB').replaceAll('\u202F', '\u00A0')
  return (
    <ul className="note-counts" aria-label={words.counts}>
      <li>{words.pages(pages)}</li>
      <li>{words.words(written(counts.words), counts.words === 1)}</li>
      <li>{words.characters(written(counts.characters), counts.characters === 1)}</li>
    </ul>
  )
}
