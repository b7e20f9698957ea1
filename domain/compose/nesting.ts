import type { Block, Heading, HeadingStyle } from '../blocks.ts'

type Level = Heading['level']

const styles: Record<Level, HeadingStyle> = { 1: 'kind', 2: 'section', 3: 'subsection', 4: 'minor' }

const levelOf = (depth: number): Level => (depth <= 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : 4)

const atLevel = (heading: Heading, level: Level): Heading =>
  heading.level === level ? heading : { ...heading, level, style: styles[level] }

/**
 * Blocks whose headings nest without gaps: one that skips a level rises under the heading above it, and those beside
 * it rise with it. Level and style rise together, because Word knows the level by the style. `under` is the level of
 * what they stand under, where that is not among them.
 */
export function nested(blocks: readonly Block[], under: 1 | null = null): Block[] {
  const above: Level[] = under === null ? [] : [under]
  return blocks.map(block => {
    if (block.kind !== 'heading') return block
    while ((above.at(-1) ?? 0) >= block.level) above.pop()
    above.push(block.level)
    return atLevel(block, levelOf(above.length))
  })
}

/** Blocks that stand one level lower, within a chapter. The lowest level takes what is below it. */
export const lowered = (blocks: readonly Block[]): Block[] =>
  blocks.map(block => (block.kind === 'heading' ? atLevel(block, levelOf(block.level + 1)) : block))
