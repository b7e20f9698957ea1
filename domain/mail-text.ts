import { assertNever } from './assert-never.ts'
import type { Block, Composition, Heading, Paragraph, Run } from './blocks.ts'
import { formLines } from './mail-text/form-lines.ts'
import { runsText } from './mail-text/runs-text.ts'
import { stepLines } from './mail-text/step-lines.ts'
import type { Correction } from './press-note.ts'
import { lengths } from './text.ts'

/** What says at the head of a subject what the note does to an earlier one. */
const correctionTags: Record<Correction['effect'], string> = {
  updates: '[MISE À JOUR]',
  corrects: '[RECTIFICATIF]',
  'cancels-and-replaces': '[ANNULE ET REMPLACE]',
  cancels: '[ANNULATION]',
}

/**
 * The subject of a mail: « [RECTIFICATIF] SOUS EMBARGO jusqu’au … – Note aux rédactions n° 962 – Écoles de
 * production ». What must not be missed comes first: a list of mails shows no more.
 */
export function mailSubject({ title, header }: Composition, corrects: Correction | null): string {
  const tag = corrects === null ? '' : `${correctionTags[corrects.effect]} `
  const embargo = runsText(header)
  const subject = `${tag}${embargo === '' ? '' : `${embargo} – `}${title}`.replaceAll(/\s*\n\s*/gu, ' ')
  return subject.length <= lengths.line ? subject : `${subject.slice(0, lengths.line - 1).trimEnd()}…`
}

/** Paragraphs that go on with the one above them, without a blank line between. */
const goesOn = new Set<Paragraph['style']>([
  'person-role',
  'speaker',
  'contact-line',
  'link-line',
  'figure-label',
  'sequence-line',
  'sequence-access',
  'reception',
  'number',
  'subtitle',
  'caption',
  'credit',
])

/** Headings that divide the whole mail. */
const capitalStyles = new Set<Heading['style']>(['chapter', 'section'])

/** What belongs to a sheet of paper with a letterhead rather than to a mail. */
const furniture = new Set<Paragraph['style']>(['motto', 'header', 'footer'])

/** Whether a stretch goes on with the one before it, and whether one may go on with it. */
type Stretch = { readonly text: string; readonly isTight: boolean; readonly isOpen: boolean }

/**
 * A note as the plain text of a mail, from the blocks that the page shows: the programme as lines (« 10 h 10 – Visite
 * des ateliers [Presse accréditée] »), links spelled out, no line broken before its end. Lines end with `\n`. Pure.
 */
export function mailText({ blocks }: Composition): string {
  const stretches = blocks.flatMap(stretchOf)
  return `${stretches
    .map(({ text, isTight }, index) => {
      const before = stretches[index - 1]
      if (before === undefined) return text
      return `${isTight && before.isOpen ? '\n' : '\n\n'}${text}`
    })
    .join('')}\n`
}

function stretchOf(block: Block): Stretch[] {
  switch (block.kind) {
    case 'heading': {
      const words = runsText(block.runs)
      const text = capitalStyles.has(block.style) ? words.toLocaleUpperCase('fr') : words
      return stretch(text, false, true)
    }
    case 'paragraph':
      return furniture.has(block.style) ? [] : stretch(paragraphText(block), goesOn.has(block.style), true)
    case 'list':
      return stretch(block.items.map((item, index) => listItem(item, block.ordered, index)).join('\n'))
    case 'table':
      return stretch(block.rows.flatMap(block.isForm ? formLines : stepLines).join('\n'))
    case 'box':
      return stretch(block.paragraphs.map(boxLine).join('\n'))
    case 'picture':
      // Its caption and its credit go on with it.
      return block.picture.alternative === ''
        ? []
        : stretch(`[Image\u00A0: ${block.picture.alternative}]`, false, true)
    case 'contents':
      // A mail has no pages to lead to.
      return []
    case 'logos':
    case 'page-break':
      return []
    default:
      return assertNever(block)
  }
}

const stretch = (text: string, isTight = false, isOpen = false): Stretch[] =>
  text === '' ? [] : [{ text, isTight, isOpen }]

function paragraphText({ style, runs }: Paragraph): string {
  const text = runsText(runs)
  // The lines of a letterhead are those of a narrow column.
  if (style === 'letterhead') return text.replaceAll('\n', ' ')
  return style === 'sequence-access' && text !== '' ? `[${text}]` : text
}

/** A box stands apart by a stroke at the beginning of its lines. */
const boxLine = ({ runs }: { readonly runs: readonly Run[] }): string =>
  `| ${runsText(runs).replaceAll('\n', '\n| ')}`

const listItem = (item: readonly Run[], isOrdered: boolean, index: number): string =>
  `${isOrdered ? `${index + 1}.` : '–'} ${runsText(item).replaceAll('\n', '\n  ')}`
