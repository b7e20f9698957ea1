import { isNoteLink } from '../../domain/link.ts'

/**
 * The address of a link as a relationship may hold it: ASCII only, since readers disagree on anything else. Null
 * when a note may not carry the link.
 */
export function linkTarget(href: string): string | null {
  if (!isNoteLink(href)) return null
  try {
    return new URL(href).href
  } catch {
    // The form is right but the address cannot be, such as a port above 65535.
    return null
  }
}
