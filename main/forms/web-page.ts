import { assertNever } from '../../domain/assert-never.ts'
import { type Block, type Composition, isDrawn, type Paragraph } from '../../domain/blocks.ts'
import { escapeHtml } from '../pdf/html.ts'
import { anchoredHeadings } from '../word/bookmarks.ts'
import type { Pictures } from '../word/media.ts'
import { inertLine } from '../word/sanitise.ts'
import { contentsHtml } from './web-page/contents.ts'
import {
  alone,
  contactsHtml,
  figuresHtml,
  pictureHtml,
  quoteHtml,
  type Taken,
  titleHtml,
} from './web-page/groups.ts'
import { headingDepths } from './web-page/heading-depths.ts'
import { tableHtml } from './web-page/tables.ts'
import { tagged, wordsHtml } from './web-page/words.ts'

/** What belongs to a sheet of paper: a site has a banner and pages of its own. */
export const paperStyles: readonly Paragraph['style'][] = ['letterhead', 'motto', 'header', 'footer']

type Page = {
  readonly blocks: readonly Block[]
  readonly depths: ReturnType<typeof headingDepths>
  readonly anchored: ReadonlySet<Block>
  readonly anchors: ReadonlySet<string>
  readonly pictures: Pictures
}

function paragraphHtml(block: Paragraph, at: number, { blocks }: Page): Taken {
  if (paperStyles.includes(block.style)) return alone('')
  switch (block.style) {
    case 'quote':
      return quoteHtml(blocks, at)
    case 'figure-value':
      return figuresHtml(blocks, at)
    case 'contact-organisation':
    case 'contact-line':
      return contactsHtml(blocks, at)
    default: {
      const words = wordsHtml(block.runs)
      return alone(words === '' ? '' : tagged('p', words))
    }
  }
}

function blockHtml(block: Block, at: number, page: Page): Taken {
  switch (block.kind) {
    case 'heading': {
      const depth = page.depths.get(block) ?? 1
      const anchor = page.anchored.has(block) ? ` id="${escapeHtml(block.anchor ?? '')}"` : ''
      return titleHtml(page.blocks, at, tagged(`h${depth}`, wordsHtml(block.runs), anchor))
    }
    case 'paragraph':
      return paragraphHtml(block, at, page)
    case 'list': {
      const items = block.items.map(item => tagged('li', wordsHtml(item)))
      if (items.length === 0) return alone('')
      return alone(tagged(block.ordered ? 'ol' : 'ul', `\n${items.join('\n')}\n`))
    }
    case 'table':
      return alone(isDrawn(block) ? tableHtml(block) : '')
    case 'box': {
      const inside = block.paragraphs.map(({ runs }) => tagged('p', wordsHtml(runs)))
      return alone(inside.length === 0 ? '' : tagged('aside', `\n${inside.join('\n')}\n`))
    }
    case 'contents':
      return alone(contentsHtml(block, page.anchors))
    case 'picture':
      return pictureHtml(page.blocks, at, block.picture, page.pictures)
    case 'logos':
    case 'page-break':
      return alone('')
    default:
      return assertNever(block)
  }
}

function bodyHtml(composition: Composition, pictures: Pictures): string {
  const { blocks } = composition
  const anchored = anchoredHeadings(composition)
  const page: Page = {
    blocks,
    depths: headingDepths(blocks),
    anchored: new Set(anchored),
    anchors: new Set(anchored.flatMap(({ anchor }) => anchor ?? [])),
    pictures,
  }
  const parts: string[] = []
  let taken = 0
  blocks.forEach((block, at) => {
    if (at < taken) return
    const { html, more } = blockHtml(block, at, page)
    taken = at + 1 + more
    if (html !== '') parts.push(html)
  })
  return parts.join('\n')
}

/**
 * A composed note as a page of the web: what each part is, and nothing about how it looks, for whoever puts it on a
 * site under the site’s own style sheet. Pictures are inside it, nothing is fetched. Same composition, same text.
 */
export function webPage(composition: Composition, pictures: Pictures): string {
  const { language, title, author, date } = composition
  const meta = (name: string, content: string): readonly string[] =>
    content === '' ? [] : [`<meta name="${name}" content="${escapeHtml(inertLine(content))}">`]
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...meta('viewport', 'width=device-width'),
    tagged('title', escapeHtml(inertLine(title))),
    ...meta('author', author),
    ...meta('dcterms.date', date),
    '</head>',
    '<body>',
    tagged('article', `\n${bodyHtml(composition, pictures)}\n`),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
