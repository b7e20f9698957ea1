import type { Look } from '../../domain/page-look.ts'
import { eighths, halfPoints, twips } from './measures.ts'
import { element, valued } from './xml.ts'

const alignments = { center: 'center', right: 'right', justify: 'both' } as const

export type Rule = { readonly width: number; readonly color: string }

/** A rule; `space` in points to what it frames. */
export const rule = (name: string, { width, color }: Rule, space = 0): string =>
  element(name, { 'w:val': 'single', 'w:sz': eighths(width), 'w:space': space, 'w:color': color })

/** What a paragraph style has beside its look. Measures are in points, positions in twentieths of a point. */
export type Extras = {
  /** From 0. */
  readonly outlineLevel?: number
  /** Lines or pictures that must not be spread by the line spacing of the text. */
  readonly singleLine?: true
  readonly tab?: { readonly position: number; readonly leader?: 'dot' }
  readonly frame?: { readonly rule: Rule; readonly ground: string; readonly padding: number }
  readonly keepLines?: true
}

const sides = ['w:top', 'w:left', 'w:bottom', 'w:right'] as const

const framed = ({ rule: line, ground, padding }: NonNullable<Extras['frame']>): string =>
  element(
    'w:pBdr',
    {},
    sides.map(side => rule(side, line, padding)),
  ) + element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': ground })

/** On or off, said in so many words: a style may rest on another one that says otherwise. */
const toggle = (name: string, isOn: boolean): string => (isOn ? element(name) : valued(name, 0))

/** In the order of the schema (CT_PPr): Word refuses any other. */
export function paragraphProperties(look: Look, extras: Extras = {}): string {
  const { outlineLevel, singleLine, tab, frame, keepLines } = extras
  const line = singleLine ? { 'w:line': 240, 'w:lineRule': 'auto' } : {}
  // A frame is drawn outside the text: indented by as much, it ends at the margins.
  const inset = frame === undefined ? 0 : frame.padding + frame.rule.width
  const left = (look.indent ?? 0) + inset
  return element('w:pPr', {}, [
    toggle('w:keepNext', look.keepNext === true),
    toggle('w:keepLines', keepLines === true || outlineLevel !== undefined),
    frame === undefined ? '' : framed(frame),
    tab === undefined
      ? ''
      : element('w:tabs', {}, [
          element('w:tab', {
            'w:val': 'right',
            ...(tab.leader === undefined ? {} : { 'w:leader': tab.leader }),
            'w:pos': tab.position,
          }),
        ]),
    element('w:spacing', { 'w:before': twips(look.before), 'w:after': twips(look.after), ...line }),
    left === 0 ? '' : element('w:ind', { 'w:left': twips(left), 'w:right': twips(inset) }),
    valued('w:jc', look.align === undefined ? 'left' : alignments[look.align]),
    outlineLevel === undefined ? '' : valued('w:outlineLvl', outlineLevel),
  ])
}

export const bold = element('w:b') + element('w:bCs')
export const italic = element('w:i') + element('w:iCs')

/** In the order of the schema (CT_RPr). `ink` is the colour of what has none of its own. */
export const runProperties = (look: Look, ink: string): string =>
  element('w:rPr', {}, [
    toggle('w:b', look.bold === true) + toggle('w:bCs', look.bold === true),
    toggle('w:i', look.italic === true) + toggle('w:iCs', look.italic === true),
    toggle('w:caps', look.capitals === true),
    valued('w:color', look.color ?? ink),
    valued('w:sz', halfPoints(look.size)),
    valued('w:szCs', halfPoints(look.size)),
  ])
