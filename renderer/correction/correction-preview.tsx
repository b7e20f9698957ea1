import { type ReactNode, useMemo } from 'react'
import { type Block, plainText, type Run } from '../../domain/blocks.ts'
import { voiceOf } from '../../domain/compose/context.ts'
import { compose } from '../../domain/compose.ts'
import { type CorrectionEffect, draftCorrection } from '../../domain/corrections/draft-correction.ts'
import { useMessages } from '../messages/messages.tsx'
import { localNow } from './local-now.ts'
import type { Occasion } from './use-occasion.ts'

type CorrectionPreviewProps = { readonly effect: CorrectionEffect; readonly occasion: Occasion }

/** Blocks of the beginning that are shown: enough to know what the note says first. */
const shown = 9
const told = new Set(['heading', 'persons', 'announcement', 'body'])

/** The beginning of the note as it will be drafted, made by what drafts it. */
export function CorrectionPreview({ effect, occasion }: CorrectionPreviewProps): ReactNode {
  const { correction } = useMessages()
  const blocks = useMemo(() => {
    const { release, changes, event, issuers } = occasion
    const { hours } = voiceOf(issuers)
    const note = draftCorrection(effect, { release, changes, event, hours, ...localNow() })
    return compose({ note, facts: event, issuers }).blocks.filter(({ part }) => told.has(part))
  }, [effect, occasion])
  return (
    <section className="correction-preview" aria-label={correction.preview}>
      <h3>{correction.preview}</h3>
      <div className="correction-sheet">
        {keyed(blocks.slice(0, shown)).map(({ key, item }) => (
          <PreviewBlock key={key} block={item} />
        ))}
        {blocks.length > shown || effect !== 'cancels' ? (
          <p className="correction-more">{correction.previewMore}</p>
        ) : null}
      </div>
    </section>
  )
}

/** What is drawn once in its order: its place is all that tells one from another. */
const keyed = <T,>(items: readonly T[]): { readonly key: string; readonly item: T }[] =>
  items.map((item, at) => ({ key: String(at), item }))

function PreviewBlock({ block }: { block: Block }): ReactNode {
  if (block.kind === 'list') {
    return (
      <ul>
        {keyed(block.items).map(({ key, item }) => (
          <li key={key}>
            <PreviewRuns runs={item} />
          </li>
        ))}
      </ul>
    )
  }
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null
  return (
    <p data-style={block.style}>
      <PreviewRuns runs={block.runs} />
    </p>
  )
}

function PreviewRuns({ runs }: { runs: readonly Run[] }): ReactNode {
  return keyed(runs).map(({ key, item: run }) => {
    if (run.kind === 'break') return <br key={key} />
    if (run.kind === 'text' && run.bold) return <strong key={key}>{run.text}</strong>
    return <span key={key}>{plainText([run])}</span>
  })
}
