import { isNoteLink } from '../link.ts'
import type { Span } from '../rich-text.ts'
import type { PastedElement } from './pasted.ts'

/** How text looks at some place of foreign HTML, as far as a note can look so. */
export type Looks = Omit<Span, 'text'> & { readonly keepsSpaces: boolean }

export const plainLooks: Looks = {
  bold: false,
  italic: false,
  superscript: false,
  href: '',
  keepsSpaces: false,
}

/** The value of a property in a `style` attribute, in small letters, or '' where it says nothing. */
export const styleOf = ({ style }: PastedElement, property: string): string => style[property] ?? ''

const boldNames = new Set(['b', 'strong'])
const italicNames = new Set(['i', 'em'])

function isBold(element: PastedElement, before: boolean): boolean {
  const weight = styleOf(element, 'font-weight')
  // Google Docs wraps all that is copied in <b style="font-weight:normal">.
  if (/^(?:bold|bolder|[6-9]00)$/u.test(weight)) return true
  if (/^(?:normal|lighter|[1-5]00)$/u.test(weight)) return false
  return before || boldNames.has(element.name)
}

function isItalic(element: PastedElement, before: boolean): boolean {
  const slope = styleOf(element, 'font-style')
  if (/^(?:italic|oblique)/u.test(slope)) return true
  if (slope === 'normal') return false
  return before || italicNames.has(element.name)
}

function isRaised(element: PastedElement, before: boolean): boolean {
  const place = styleOf(element, 'vertical-align')
  if (place === 'super') return true
  if (place === 'baseline' || place === 'sub') return false
  return before || element.name === 'sup'
}

const wrapped = /^https:\/\/[a-z0-9.-]+\.safelinks\.protection\.outlook\.com\/.*[?&]url=([^&]+)/iu

function unwrapped(href: string): string {
  const inside = wrapped.exec(href)?.[1]
  if (inside === undefined) return href
  try {
    return decodeURIComponent(inside)
  } catch {
    return href
  }
}

/**
 * The address as a note may carry it (https and mailto), or '': without the wrapping that Outlook puts around the
 * addresses of a message, and without the subject of a mail.
 */
export function pastedHref(written: string): string {
  const href = unwrapped(written.trim()).replace(/^[a-z]+:/iu, scheme => scheme.toLowerCase())
  const known = href.startsWith('mailto:') ? href.replace(/\?.*$/su, '') : href
  return isNoteLink(known) ? known : ''
}

/** The looks inside an element, from those around it. */
export function looksIn(element: PastedElement, around: Looks): Looks {
  const href = element.name === 'a' ? element.attributes['href'] : undefined
  return {
    bold: isBold(element, around.bold),
    italic: isItalic(element, around.italic),
    superscript: isRaised(element, around.superscript),
    href: href === undefined ? around.href : pastedHref(href),
    keepsSpaces:
      around.keepsSpaces || element.name === 'pre' || /^pre/u.test(styleOf(element, 'white-space')),
  }
}

const dropped = new Set(
  'del s strike head object svg math canvas audio video button select input nav template v:shapetype v:shape'.split(
    ' ',
  ),
)
const unreadClasses =
  /(?:^|\s)(?:msoDel|msocomanchor|msocomtxt|MsoCommentReference|fr-sr-only|sr-only|visually-hidden|screen-reader-text)(?:\s|$)/u

/** Whether an element shows nothing that belongs in a note: deleted, hidden, a comment, a control of a page. */
export function isLeftBehind(element: PastedElement): boolean {
  const { name, attributes } = element
  if (dropped.has(name)) return true
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true
  if (unreadClasses.test(attributes['class'] ?? '')) return true
  return (
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all' ||
    styleOf(element, 'text-decoration').includes('line-through') ||
    /^(?:ignore|comment)/u.test(styleOf(element, 'mso-element')) ||
    styleOf(element, 'mso-comment-continuation') !== ''
  )
}
