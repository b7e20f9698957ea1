import { assertNever } from '../../domain/assert-never.ts'
import type { LinkRun, Run, TextRun } from '../../domain/blocks.ts'
import { linkTarget } from '../word/link-target.ts'
import { inertText } from '../word/sanitise.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in an element or a quoted attribute: inert, every sign of markup written as an entity. */
export const escapeHtml = (text: string): string =>
  inertText(text).replace(/[&<>"']/g, sign => entities[sign] ?? sign)

/** The same with line ends as elements: a page keeps its spaces and tabs, but no line end of its own. */
const written = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

/** Not `strong` and `em`: Chromium tags them with types that the readers of PDF 1.4 do not know. */
function textHtml({ text, bold, italic, superscript, language }: TextRun): string {
  const raised = superscript ? `<sup>${written(text)}</sup>` : written(text)
  const heavy = bold ? `<b>${raised}</b>` : raised
  const sloped = italic ? `<i>${heavy}</i>` : heavy
  return language === undefined ? sloped : `<span lang="${language}">${sloped}</span>`
}

/** Only what `isNoteLink` accepts can be clicked: any other link is plain text. */
function linkHtml({ text, href }: LinkRun): string {
  const target = linkTarget(href)
  return target === null ? written(text) : `<a href="${escapeHtml(target)}">${written(text)}</a>`
}

/** The runs of a paragraph as HTML. */
export const runsHtml = (runs: readonly Run[]): string =>
  runs
    .map(run => {
      switch (run.kind) {
        case 'text':
          return textHtml(run)
        case 'link':
          return linkHtml(run)
        case 'break':
          return '<br>'
        default:
          return assertNever(run)
      }
    })
    .join('')
