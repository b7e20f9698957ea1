import { anySpace, nbsp } from './spaces.ts'

type Side = 'opening' | 'closing' | 'unknown'

/**
 * Straight and English quotation marks become « », and “ ” inside a quotation, with one non-breaking space inside
 * each « and ». A mark whose side cannot be told, such as the inches of 5", stays.
 */
export function frenchQuotationMarks(text: string): string {
  let depth = 0
  let written = ''
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index)
    const side = sideOf(mark, text.charAt(index - 1), text.charAt(index + 1), depth)
    if (side === 'opening') {
      written += depth === 0 || mark === '«' ? '«' : '“'
      depth += 1
    } else if (side === 'closing') {
      depth = Math.max(0, depth - 1)
      written += depth === 0 || mark === '»' ? '»' : '”'
    } else {
      written += mark
      // A quotation that nobody closed ends with its paragraph.
      if (mark === '\n') depth = 0
    }
  }
  return written.replace(insideOpening, `«${nbsp}`).replace(insideClosing, `${nbsp}»`)
}

const insideOpening = new RegExp(`«${anySpace}*`, 'gu')
const insideClosing = new RegExp(`${anySpace}*»`, 'gu')

function sideOf(mark: string, before: string, after: string, depth: number): Side {
  if (mark === '«' || mark === '“') return 'opening'
  if (mark === '»') return 'closing'
  if (mark === '”') return depth === 0 && /\d/.test(before) ? 'unknown' : 'closing'
  if (mark !== '"') return 'unknown'
  const mayOpen = before === '' || /[\s([{/:«“'’–—-]/u.test(before)
  const mayClose = after === '' || /[\s)\]}/»”.,;:!?…–—-]/u.test(after)
  if (mayOpen && !mayClose) return 'opening'
  if (!mayOpen && mayClose) return depth > 0 || !/\d/.test(before) ? 'closing' : 'unknown'
  if (depth > 0) return 'closing'
  return mayOpen && after !== '' ? 'opening' : 'unknown'
}
