import { useRef } from 'react'
import type { Block } from '../../../domain/blocks.ts'

/**
 * The blocks, each the same object as before where nothing in it changed: what is unchanged is then neither
 * measured nor drawn again.
 */
export function useSameBlocks(blocks: readonly Block[]): readonly Block[] {
  const known = useRef<ReadonlyMap<string, Block>>(new Map())
  const keyed = blocks.map(block => [JSON.stringify(block), block] as const)
  const same = keyed.map(([key, block]) => [key, known.current.get(key) ?? block] as const)
  known.current = new Map(same)
  return same.map(([, block]) => block)
}
