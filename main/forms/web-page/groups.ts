import { type Block, type Drawn, plainText, type Run } from '../../../domain/blocks.ts'
import { escapeHtml } from '../../pdf/html.ts'
import { bytesOf, type Pictures } from '../../word/media.ts'
import { inertLine } from '../../word/sanitise.ts'
import { tagged, wordsHtml } from './words.ts'

/** HTML of a block, and how many of those after it it took in: what was said goes with who said it. */
export type Taken = { readonly html: string; readonly more: number }

export const alone = (html: string): Taken => ({ html, more: 0 })

export const styleOf = (block: Block | undefined): string => (block?.kind === 'paragraph' ? block.style : '')

const runsOf = (block: Block): readonly Run[] => ('runs' in block ? block.runs : [])

/** The paragraphs of these styles that follow one another from a place on. */
function following(blocks: readonly Block[], from: number, styles: readonly string[]): readonly Block[] {
  const rest = blocks.slice(from)
  const end = rest.findIndex(block => !styles.includes(styleOf(block)))
  return end === -1 ? rest : rest.slice(0, end)
}

const paragraph = (block: Block): string => tagged('p', wordsHtml(runsOf(block)))

/** A heading with the title of the note right under it. */
export function titleHtml(blocks: readonly Block[], at: number, heading: string): Taken {
  const titles = following(blocks, at + 1, ['title', 'subtitle'])
  if (titles.length === 0) return alone(heading)
  return {
    html: tagged('hgroup', `\n${[heading, ...titles.map(paragraph)].join('\n')}\n`),
    more: titles.length,
  }
}

export function quoteHtml(blocks: readonly Block[], at: number): Taken {
  const quotes = following(blocks, at, ['quote'])
  const after = blocks[at + quotes.length]
  const speaker = after !== undefined && styleOf(after) === 'speaker' ? [after] : []
  const said = [...quotes.map(paragraph), ...speaker.map(one => tagged('footer', wordsHtml(runsOf(one))))]
  return {
    html: tagged('blockquote', `\n${said.join('\n')}\n`),
    more: quotes.length + speaker.length - 1,
  }
}

/** Key figures, each with what it counts. */
export function figuresHtml(blocks: readonly Block[], at: number): Taken {
  const all = following(blocks, at, ['figure-value', 'figure-label'])
  const terms = all.map(one => tagged(styleOf(one) === 'figure-value' ? 'dt' : 'dd', wordsHtml(runsOf(one))))
  return { html: tagged('dl', `\n${terms.join('\n')}\n`), more: all.length - 1 }
}

export function contactsHtml(blocks: readonly Block[], at: number): Taken {
  const all = following(blocks, at, ['contact-organisation', 'contact-line'])
  const lines = all.map(one => {
    const words = wordsHtml(runsOf(one))
    return styleOf(one) === 'contact-organisation' && plainText(runsOf(one)) !== ''
      ? tagged('strong', words)
      : words
  })
  return { html: tagged('address', `\n${lines.join('<br>\n')}\n`), more: all.length - 1 }
}

/** Pixels of the web, 96 to an inch. */
const pixels = (millimetres: number): number => Math.max(1, Math.round((millimetres / 25.4) * 96))

/** The picture is inside the page, so that nothing is fetched; its words stand for one that is not at hand. */
function imageHtml(drawn: Drawn, pictures: Pictures): string {
  const words = inertLine(drawn.alternative)
  const found = bytesOf(drawn.source, pictures)
  if (found === null) return words === '' ? '' : tagged('p', escapeHtml(words))
  const data = Buffer.from(found.bytes).toString('base64')
  const size = `width="${pixels(drawn.width)}" height="${pixels(drawn.height)}"`
  return `<img src="data:${found.mediaType};base64,${data}" alt="${escapeHtml(words)}" ${size}>`
}

export function pictureHtml(blocks: readonly Block[], at: number, drawn: Drawn, pictures: Pictures): Taken {
  const about = following(blocks, at + 1, ['caption', 'credit']).slice(0, 2)
  const said = about.map(one => wordsHtml(runsOf(one))).filter(words => words !== '')
  const caption = said.length === 0 ? '' : tagged('figcaption', said.join('<br>'))
  const inner = [imageHtml(drawn, pictures), caption].filter(part => part !== '')
  return {
    html: inner.length === 0 ? '' : tagged('figure', `\n${inner.join('\n')}\n`),
    more: about.length,
  }
}
