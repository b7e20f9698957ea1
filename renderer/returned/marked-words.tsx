import { Fragment, type ReactNode } from 'react'
import type { Piece } from '../../domain/note-compare/compare-words.ts'
import { useMessages } from '../messages/messages.tsx'

/** A text with what went struck through and what came underlined; read out as such too. */
export function MarkedWords({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode {
  const { returned } = useMessages()
  return pieces.map(({ text, state }, at) => {
    const key = `${state} ${String(at)}`
    if (state === 'same') return <Fragment key={key}>{text}</Fragment>
    const Mark = state === 'gone' ? 'del' : 'ins'
    return (
      <Mark key={key}>
        <span className="visually-hidden">[{state === 'gone' ? returned.removed : returned.added}] </span>
        {text}
      </Mark>
    )
  })
}
