import { assertNever } from '../../domain/assert-never.ts'
import {
  type Block,
  type Cell,
  type Composition,
  isDrawn,
  type List,
  type Table,
} from '../../domain/blocks.ts'
import { listLook } from '../../domain/page-look.ts'
import { inertLine } from '../word/sanitise.ts'
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

function tableHtml({ caption, widths, header, rows }: Table): string {
  const words = inertLine(caption)
  const captionHtml = words === '' ? '' : `<caption>${escapeHtml(words)}</caption>`
  return `<table>${captionHtml}${columnsHtml(widths)}${headHtml(header)}<tbody>${rows.map(rowHtml).join('')}</tbody></table>`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<${tags[block.level]} class="${block.style}">${runsHtml(block.runs)}</${tags[block.level]}>`
    case 'paragraph':
      return `<p class="${block.style}">${runsHtml(block.runs)}</p>`
    case 'list':
      return listHtml(block)
    case 'table':
      return isDrawn(block) ? tableHtml(block) : ''
    case 'box':
      return `<div class="box">${block.paragraphs.map(({ style, runs }) => `<p class="${style}">${runsHtml(runs)}</p>`).join('')}</div>`
    case 'contents':
    case 'picture':
    case 'logos':
      return ''
    case 'page-break':
      return '<div class="page-break"></div>'
    default:
      return assertNever(block)
  }
}

/**
 * A composed note as one page of HTML that needs nothing else: real headings, lists and tables, no script, one style
 * sheet, which bears `nonce`.
 */
export function pageHtml(composition: Composition, nonce: string): string {
  const { top, bottom } = marginsOf(composition)
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(composition.language)}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(inertLine(composition.title))}</title>`,
    `<style nonce="${escapeHtml(nonce)}">${pageCss(top, bottom)}</style></head>`,
    `<body>${composition.blocks.map(blockHtml).join('\n')}</body></html>`,
  ].join('\n')
}
