import type { Jotting } from './event-note.ts'
import { type Passage, plainSpan } from './rich-text.ts'
import { lengths } from './text.ts'

/** The most figures that stand together. */
const mostFigures = 20

/** Most signs of a figure’s value on the page, and of what explains it. */
const longest = { value: 60, label: lengths.line } as const

const lead = "(?:(?:près|plus|moins) (?:de |d[’'])|environ )?"
const number = '[+–-]?\\d(?:[\\d.,\\s]*\\d)?'
const multiple = "(?:milliers?|millions?|milliards?)(?: d[’']euros)?"
const unit = `(?:%|[kM]?€|Md€|${multiple}|euros?|km²?|m²|ha|[MG]W)`
const figure = new RegExp(`^(${lead}${number}(?: à ${number})?(?:\\s*${unit}(?![\\p{L}\\p{N}]))?)(.*)$`, 'su')

/**
 * A figure as jotted, cut into what is big on the page and what explains it: « 2,3 millions d’euros pour l’école »,
 * « 42 % : part des filles », « Budget : 3 M€ ». No word is lost; null for what does not fit there.
 */
export function figureOf(text: string): { readonly value: string; readonly label: string } | null {
  const written = text.trim()
  const [, value = '', rest = ''] = figure.exec(written) ?? []
  if (value !== '') return fitted(value, rest)
  const colon = written.lastIndexOf(':')
  const after = written.slice(colon + 1).trim()
  if (colon > 0 && figure.test(after)) return fitted(after, written.slice(0, colon))
  return fitted(written, '')
}

/** The sign that parted value and label says nothing once they stand apart. */
const bare = (words: string): string => words.replace(/^[\s:–—,-]+/u, '').trim()

function fitted(value: string, rest: string): { value: string; label: string } | null {
  const label = bare(rest)
  return value.length > longest.value || label.length > longest.label ? null : { value, label }
}

const paragraph = (text: string): Passage => ({ kind: 'paragraph', spans: [plainSpan(text)] })

function passageOf({ kind, text, speaker }: Jotting): Passage {
  const written = text.trim()
  if (kind === 'quote') return { kind, spans: [plainSpan(written)], speaker }
  const figures = kind === 'figure' ? figureOf(written) : null
  return figures === null ? paragraph(written) : { kind: 'figures', figures: [figures] }
}

/**
 * What was jotted down on the spot as passages of a note, in the order given: a remark is a paragraph, a quote keeps its
 * speaker, figures that follow each other stand together. Empty jottings give nothing. Pure.
 */
export function jottingPassages(jottings: readonly Jotting[]): readonly Passage[] {
  const passages: Passage[] = []
  for (const jotting of jottings) {
    if (jotting.text.trim() === '') continue
    const passage = passageOf(jotting)
    const last = passages.at(-1)
    if (passage.kind === 'figures' && last?.kind === 'figures' && last.figures.length < mostFigures) {
      passages[passages.length - 1] = { ...last, figures: [...last.figures, ...passage.figures] }
    } else passages.push(passage)
  }
  return passages
}
