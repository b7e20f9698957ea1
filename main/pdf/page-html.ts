import { assertNever } from '../../domain/assert-never.ts'
import {
  type Block,
  type Cell,
  type Composition,
  type Contents,
  type Drawn,
  type Heading,
  isDrawn,
  type List,
  type Paragraph,
  type Table,
} from '../../domain/blocks.ts'
import { listLook, type PageLook } from '../../domain/page-look.ts'
import { type AnchorPages, anchoredHeadings } from '../word/bookmarks.ts'
import { fitted } from '../word/fitted.ts'
import { bytesOf, noPictures, type Pictures } from '../word/media.ts'
import { inertLine } from '../word/sanitise.ts'
import { placeName } from './anchor-pages.ts'
import { escapeHtml, runsHtml } from './html.ts'
import { pageCss } from './page-css.ts'
import { marginsOf } from './page-furniture.ts'

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const

/** Dashes and numbers are words of the page: what a style sheet adds is not read out. */
function listHtml({ ordered, items }: List): string {
  const tag = ordered ? 'ol' : 'ul'
  const written = items.map((runs, index) => {
    const mark = ordered ? `${index + 1}.` : listLook.bullet
    return `<li><span class="mark">${mark}</span>${runsHtml(runs)}</li>`
  })
  return `<${tag}>${written.join('')}</${tag}>`
}

const cellHtml = (cell: Cell): string =>
  cell.paragraphs.map(({ style, runs }) => `<p class="${style}">${runsHtml(runs)}</p>`).join('')

/** Widths are attributes of the columns: the policy of the page refuses styles that are not in its style sheet. */
const columnsHtml = (widths: readonly number[]): string =>
  `<colgroup>${widths.map(share => `<col width="${(share * 100).toFixed(2)}%">`).join('')}</colgroup>`

const headHtml = (header: readonly string[]): string =>
  header.length === 0
    ? ''
    : `<thead><tr>${header.map(words => `<th scope="col">${escapeHtml(words)}</th>`).join('')}</tr></thead>`

/** The hour, in the first of several columns, is what a row is about. */
function rowHtml(cells: readonly Cell[]): string {
  const written = cells.map((cell, column) =>
    column === 0 && cells.length > 1
      ? `<th scope="row">${cellHtml(cell)}</th>`
      : `<td>${cellHtml(cell)}</td>`,
  )
  return `<tr>${written.join('')}</tr>`
}

function tableHtml({ caption, widths, header, rows, isForm }: Table): string {
  const words = inertLine(caption)
  const captionHtml = words === '' ? '' : `<caption>${escapeHtml(words)}</caption>`
  const form = isForm ? ' class="form"' : ''
  return `<table${form}>${captionHtml}${columnsHtml(widths)}${headHtml(header)}<tbody>${rows.map(rowHtml).join('')}</tbody></table>`
}

const paragraphHtml = ({ style, runs }: Pick<Paragraph, 'style' | 'runs'>): string =>
  `<p class="${style}">${runsHtml(runs)}</p>`

function headingHtml({ level, style, runs }: Heading, place: string | undefined): string {
  const id = place === undefined ? '' : ` id="${place}"`
  return `<${tags[level]} class="${style}"${id}>${runsHtml(runs)}</${tags[level]}>`
}

/** A picture with the paragraphs that follow it and speak of it. */
const figureHtml = (picture: string, words: readonly Paragraph[]): string => {
  const said = words.length === 0 ? '' : `<figcaption>${words.map(paragraphHtml).join('')}</figcaption>`
  return `<figure>${picture}${said}</figure>`
}

function contentsHtml({ title, entries }: Contents, { places, pages }: Pages): string {
  const lines = entries.map(({ level, text: words, anchor }) => {
    const place = places.get(anchor)
    const written = escapeHtml(words)
    if (place === undefined) return `<p class="contents-${level}">${written}</p>`
    const page = `<span class="dots"></span><span>${pages.get(anchor) ?? ''}</span>`
    return `<p class="contents-${level}"><a href="#${place}"><span>${written}</span>${page}</a></p>`
  })
  return `<div class="contents"><p class="contents-title">${escapeHtml(title)}</p>${lines.join('')}</div>`
}

/** What a page must know beside its blocks: the names of the places that entries lead to, their pages, the pictures. */
type Pages = {
  readonly places: ReadonlyMap<string, string>
  readonly pages: AnchorPages
  readonly drawn: (drawn: Drawn) => string
}

function blockHtml(block: Block, known: Pages): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, block.anchor === undefined ? undefined : known.places.get(block.anchor))
    case 'paragraph':
      return paragraphHtml(block)
    case 'list':
      return listHtml(block)
    case 'table':
      return isDrawn(block) ? tableHtml(block) : ''
    case 'box':
      return `<div class="box">${block.paragraphs.map(paragraphHtml).join('')}</div>`
    case 'contents':
      return contentsHtml(block, known)
    case 'picture':
      return figureHtml(known.drawn(block.picture), [])
    case 'logos':
      return `<div class="logos">${[block.start, block.end].map(side => `<span>${side.map(known.drawn).join('')}</span>`).join('')}</div>`
    case 'page-break':
      return '<div class="page-break"></div>'
    default:
      return assertNever(block)
  }
}

const isAboutPicture = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && (block.style === 'caption' || block.style === 'credit')

/** The blocks in order; what is said of a picture stands in its figure. */
function blocksHtml(blocks: readonly Block[], known: Pages): string {
  const written: string[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined) continue
    if (block.kind !== 'picture') {
      written.push(blockHtml(block, known))
      continue
    }
    const words: Paragraph[] = []
    for (let next = blocks[index + 1]; isAboutPicture(next); next = blocks[index + 1]) {
      words.push(next)
      index += 1
    }
    written.push(figureHtml(known.drawn(block.picture), words))
  }
  return written.join('\n')
}

const pixelsPerMillimetre = 96 / 25.4

/** A picture with its bytes, or its words where they are not at hand. */
const drawnHtml =
  (look: PageLook, pictures: Pictures) =>
  (drawn: Drawn): string => {
    const found = bytesOf(drawn.source, pictures)
    const words = escapeHtml(inertLine(drawn.alternative))
    if (found === null) return words === '' ? '' : `<span>${words}</span>`
    const { width, height } = fitted(drawn, look)
    const size = `width="${(width * pixelsPerMillimetre).toFixed(2)}" height="${(height * pixelsPerMillimetre).toFixed(2)}"`
    const bytes = Buffer.from(found.bytes).toString('base64')
    return `<img alt="${words}" ${size} src="data:${found.mediaType};base64,${bytes}">`
  }

/** What goes with a composition onto the page. */
export type PageMatter = {
  readonly pictures?: Pictures
  /** The pages of its headings, once they were printed and counted. */
  readonly pages?: AnchorPages
}

/**
 * A composed note as one page of HTML that needs nothing else: real headings, lists and tables, no script, one style
 * sheet, which bears `nonce`, pictures within.
 */
export function pageHtml(composition: Composition, nonce: string, matter: PageMatter = {}): string {
  const { top, bottom } = marginsOf(composition)
  const { pictures = noPictures, pages = new Map() } = matter
  const known: Pages = {
    places: new Map(
      anchoredHeadings(composition).map(({ anchor = '' }, index) => [anchor, placeName(index)]),
    ),
    pages,
    drawn: drawnHtml(composition.look, pictures),
  }
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(composition.language)}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(inertLine(composition.title))}</title>`,
    `<style nonce="${escapeHtml(nonce)}">${pageCss(composition.look, top, bottom)}</style></head>`,
    `<body>${blocksHtml(composition.blocks, known)}</body></html>`,
  ].join('\n')
}
