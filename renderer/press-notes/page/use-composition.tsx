import { createContext, type ReactNode, useContext } from 'react'
import type { Composition } from '../../../domain/blocks.ts'

const CompositionContext = createContext<Composition | null>(null)

/**
 * Hands what the note prints to those that show it, and draws nothing else again: it is another with each word that
 * is typed.
 */
export function CompositionProvider(props: {
  readonly composition: Composition
  readonly children: ReactNode
}): ReactNode {
  return <CompositionContext value={props.composition}>{props.children}</CompositionContext>
}

/** What the settled workpiece prints. */
export function useComposition(): Composition {
  const composition = useContext(CompositionContext)
  if (composition === null) throw new Error('no note is composed here')
  return composition
}
