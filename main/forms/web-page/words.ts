import { assertNever } from '../../../domain/assert-never.ts'
import type { Run, TextRun } from '../../../domain/blocks.ts'
import { escapeHtml } from '../../pdf/html.ts'
import { linkTarget } from '../../word/link-target.ts'

/** An element round content that is HTML already; attributes with their space before. */
export const tagged = (tag: string, inner: string, attributes = ''): string =>
  `<${tag}${attributes}>${inner}</${tag}>`

const written = (words: string): string => escapeHtml(words).replaceAll('\n', '<br>')

function textHtml({ text, bold, italic, superscript, language }: TextRun): string {
  const raised = superscript ? tagged('sup', written(text)) : written(text)
  const heavy = bold ? tagged('strong', raised) : raised
  const stressed = italic ? tagged('em', heavy) : heavy
  return language === undefined ? stressed : tagged('span', stressed, ` lang="${language}"`)
}

function runHtml(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text === '' ? '' : textHtml(run)
    case 'link': {
      // Only what a note may carry can be clicked: any other link is plain text.
      const target = linkTarget(run.href)
      return target === null
        ? written(run.text)
        : tagged('a', written(run.text), ` href="${escapeHtml(target)}"`)
    }
    case 'break':
      return '<br>'
    default:
      return assertNever(run)
  }
}

/** The runs of a paragraph as HTML: what is stressed, raised, foreign or a link, and no look. */
export const wordsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('')
