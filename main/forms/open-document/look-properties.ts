import { boxLook, type Look, type PageLook } from '../../../domain/page-look.ts'
import { type NoteStyle, ownLevels } from '../../word/style-names.ts'
import { element } from '../../word/xml.ts'
import { colour, millimetres, points, ruled } from './lengths.ts'

type Attributes = Record<string, string | number>

/** Points that the text of an entry of contents leaves free for its page number. */
const roomForPage = 24

const alignments = { center: 'center', right: 'end', justify: 'justify' } as const

/** What lies between the margins, in millimetres. */
export const textWidth = ({ width, margin }: PageLook['page']): number => width - margin.left - margin.right

/** A paragraph frame is drawn outside the text: indented by as much, it ends at the margins. */
const frameInset = boxLook.padding + boxLook.rule.width

const frame = {
  'fo:border': ruled(boxLook.rule),
  'fo:padding': points(boxLook.padding),
  'fo:background-color': colour(boxLook.ground),
  'style:join-border': 'true',
}

/** What the look of a style does not say: frames, tab stops, what stays together. */
type Extras = {
  readonly attributes: Attributes
  readonly tab?: { readonly position: string; readonly leader: boolean }
  readonly inset?: number
  readonly right?: number
}

export function extrasOf(style: NoteStyle, { page }: PageLook): Extras {
  const whole = { 'fo:keep-together': 'always' }
  const single = { 'fo:line-height': '100%' }
  switch (style) {
    case 'kind':
    case 'chapter':
    case 'section':
    case 'subsection':
    case 'minor':
    case 'caption':
    case 'credit':
    case 'person':
    case 'contact-line':
    case 'contact-organisation':
      return { attributes: whole }
    case 'picture':
      return { attributes: single }
    case 'logos':
      return { attributes: single, tab: { position: millimetres(textWidth(page)), leader: false } }
    case 'contents-1':
    case 'contents-2':
      return {
        attributes: {},
        tab: { position: millimetres(textWidth(page)), leader: true },
        right: roomForPage,
      }
    case 'box-title':
    case 'box-text':
      return { attributes: { ...whole, ...frame }, inset: frameInset }
    default:
      return { attributes: {} }
  }
}

/** The outline level of a style of headings, or null. */
export const outlineOf = (style: NoteStyle): number | null =>
  Object.entries(ownLevels).find(([key]) => key === style)?.[1] ?? null

function tabStops({ tab }: Extras): string {
  if (tab === undefined) return ''
  const leader = tab.leader ? { 'style:leader-style': 'dotted', 'style:leader-text': '.' } : {}
  return element('style:tab-stops', {}, [
    element('style:tab-stop', { 'style:position': tab.position, 'style:type': 'right', ...leader }),
  ])
}

/** The paragraph half of a style. The indent of a list item is the list’s own. */
export function paragraphProperties(look: Look, extras: Extras, isListItem = false): string {
  const { attributes, inset = 0, right = 0 } = extras
  const margins = isListItem
    ? {}
    : {
        'fo:margin-left': points((look.indent ?? 0) + inset),
        'fo:margin-right': points(right + inset),
      }
  return element(
    'style:paragraph-properties',
    {
      'fo:margin-top': points(look.before),
      'fo:margin-bottom': points(look.after),
      ...margins,
      'fo:text-align': look.align === undefined ? 'start' : alignments[look.align],
      'fo:keep-with-next': look.keepNext === true ? 'always' : 'auto',
      ...attributes,
    },
    [tabStops(extras)],
  )
}

/** The text half of a style, every property in so many words: a style may rest on another one that says otherwise. */
export const textProperties = (look: Look, ink: string): string =>
  element('style:text-properties', {
    'fo:font-size': points(look.size),
    'fo:font-weight': look.bold === true ? 'bold' : 'normal',
    'fo:font-style': look.italic === true ? 'italic' : 'normal',
    'fo:color': colour(look.color ?? ink),
    'fo:text-transform': look.capitals === true ? 'uppercase' : 'none',
  })
