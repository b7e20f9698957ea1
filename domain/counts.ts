import { type Block, plainText } from './blocks.ts'

/** How long a text is: words between spaces, and signs with the spaces between them. */
export type Counts = { readonly words: number; readonly characters: number }

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'page-break':
      return []
    case 'list':
      return block.items.map(plainText)
    case 'table':
      return [
        ...block.header,
        ...block.rows.flatMap(cells =>
          cells.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => plainText(runs))),
        ),
      ]
    case 'box':
      return block.paragraphs.map(({ runs }) => plainText(runs))
    case 'contents':
      return [block.title, ...block.entries.map(({ text }) => text)]
    case 'picture':
    case 'logos':
      return []
    default:
      return [plainText(block.runs)]
  }
}

/**
 * Counts what prints. A word is what stands between two spaces and holds a letter or a digit, so that « l’école » is
 * one and a dash is none; signs are Unicode characters, without the ends of lines.
 */
export function countsOf(blocks: readonly Block[]): Counts {
  let words = 0
  let characters = 0
  for (const text of blocks.flatMap(textsOf)) {
    words += text.split(/\s+/u).filter(stretch => /[\p{L}\p{N}]/u.test(stretch)).length
    for (const sign of text) if (sign !== '\n') characters += 1
  }
  return { words, characters }
}
