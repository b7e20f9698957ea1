import type { Block } from '../../../domain/blocks.ts'

const origins: readonly string[] = ['at', 'rowsAt']
const contents = new WeakMap<Block, string>()

function contentOf(block: Block): string {
  const known = contents.get(block)
  if (known !== undefined) return known
  // Where it comes from says nothing of how it looks: a paragraph put in above moves it all.
  const content = JSON.stringify(block, (key, value: unknown) => (origins.includes(key) ? undefined : value))
  contents.set(block, content)
  return content
}

/**
 * The blocks of `now`, each the object of `before` where nothing in it changed, and `before` itself where nothing
 * changed at all: what is unchanged is then neither measured nor drawn again.
 */
export function sameBlocks(before: readonly Block[], now: readonly Block[]): readonly Block[] {
  const known = new Map(before.map(block => [contentOf(block), block]))
  const same = now.map(block => known.get(contentOf(block)) ?? block)
  const isUnchanged = same.length === before.length && same.every((block, index) => block === before[index])
  return isUnchanged ? before : same
}
