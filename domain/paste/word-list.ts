import { styleOf } from './looks.ts'
import type { PastedElement, PastedNode } from './pasted.ts'

/** What a paragraph of Word or Outlook says of the list that it belongs to. */
export type WordItem = { readonly list: string; readonly ordered: boolean }

const isElement = (node: PastedNode): node is PastedElement => node.kind === 'element'

/** The sign that Word writes itself before an item stands in a span that says « mso-list:Ignore ». */
export const isWordSign = (element: PastedElement): boolean => styleOf(element, 'mso-list') === 'ignore'

function signIn(element: PastedElement): string | null {
  for (const child of element.children.filter(isElement)) {
    const sign = isWordSign(child) ? textIn(child) : signIn(child)
    if (sign !== null) return sign
  }
  return null
}

const textIn = (node: PastedNode): string =>
  node.kind === 'text' ? node.text : node.children.map(textIn).join('')

/**
 * Word copies lists as paragraphs: `mso-list:l0 level1 lfo1` in the style, the number or the bullet in a span. A
 * bullet may be the letter « o » of Courier or a sign of Symbol; a number or a letter ends with a point or a bracket.
 */
export function wordItem(element: PastedElement): WordItem | null {
  const [, list, level] = /^(l\d+)\s+level(\d)/u.exec(styleOf(element, 'mso-list')) ?? []
  if (list === undefined || level === undefined) return null
  const sign = (signIn(element) ?? '').trim()
  return { list, ordered: /^\(?(?:\d{1,3}|[a-z]{1,4})[.)°]/iu.test(sign) }
}
