import type { ImportFormat } from '../../domain/contact-import.ts'
import type { Messages } from '../messages/messages.tsx'

/** What a column is called: its heading, or in words what contact cards name by code. */
export const columnName = (
  { cardParts }: Messages['imports'],
  format: ImportFormat | undefined,
  heading: string,
): string => (format === 'vcard' ? (cardParts[heading] ?? heading) : heading)
