import { isMailAddress, isNoteLink } from '../link.ts'

/** What somebody wrote as an address: a link, the link that an `http:` one could be, or none. */
export type WrittenLink =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'insecure'; readonly secure: string }
  | { readonly kind: 'none' }

const link = (href: string): WrittenLink => (isNoteLink(href) ? { kind: 'link', href } : { kind: 'none' })

/**
 * Reads an address as people write it: « www.x.fr » and « x.fr/presse » are completed to `https:`, « a@x.fr » to
 * `mailto:`. Notes carry no `http:`; its `https:` counterpart is proposed, never taken by itself.
 */
export function writtenLink(written: string): WrittenLink {
  const text = written.trim()
  if (isMailAddress(text)) return link(`mailto:${text}`)
  if (/^https:/iu.test(text)) return link(text.replace(/^https/iu, 'https'))
  if (/^mailto:/iu.test(text)) return link(text.replace(/^mailto/iu, 'mailto'))
  const insecure = /^http:(\/\/.+)$/iu.exec(text)?.[1]
  if (insecure !== undefined) {
    return isNoteLink(`https:${insecure}`)
      ? { kind: 'insecure', secure: `https:${insecure}` }
      : { kind: 'none' }
  }
  return /^[a-z]+:/iu.test(text) && !/^[^/]+:\d/u.test(text) ? { kind: 'none' } : link(`https://${text}`)
}

/** A sentence ends behind an address, and brackets close around it. */
const around = /^[(«"“\s]*|[.,;:!?…)»"”\s]+$/gu

/** An address that was typed in a text, with its protocol or « www. » so that nobody else’s word becomes a link. */
export function addressAtEnd(before: string): { readonly text: string; readonly href: string } | null {
  const text = (/\S*$/u.exec(before)?.[0] ?? '').replace(around, '')
  if (!/^(?:https:\/\/|www\.)\S/iu.test(text) && !isMailAddress(text)) return null
  const read = writtenLink(text)
  return read.kind === 'link' ? { text, href: read.href } : null
}
