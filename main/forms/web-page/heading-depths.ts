import type { Block, Heading } from '../../../domain/blocks.ts'

/**
 * How deep each heading stands on the page, 1 to 4. Assistive programs want no level left out: a heading is one deeper
 * than the nearest one above it that stands higher.
 */
export function headingDepths(blocks: readonly Block[]): ReadonlyMap<Heading, 1 | 2 | 3 | 4> {
  const depths = new Map<Heading, 1 | 2 | 3 | 4>()
  let above: readonly Heading['level'][] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    above = [...above.filter(level => level < block.level), block.level]
    const [one, two, three] = [1, 2, 3] as const
    depths.set(block, [one, two, three][above.length - 1] ?? 4)
  }
  return depths
}
