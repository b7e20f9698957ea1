import type { ContactDraft } from '../../domain/contact.ts'

/** « CB » for Camille Berthier, « RR » for Rédaction régionale; empty for whoever has no name yet. */
export function initialsOf({ given, family, desk }: Pick<ContactDraft, 'given' | 'family' | 'desk'>): string {
  const words = desk === '' ? [given, family] : desk.split(/[\s’'-]+/u)
  return words
    .flatMap(word => word.match(/\p{L}|\p{N}/u)?.[0] ?? [])
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase('fr')
}
