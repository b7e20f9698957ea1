import type { Messages } from '../../messages/messages.tsx'

/** The sentences of the page that do not print. */
export type PageWords = Messages['pageEditor']

/** The word of this name, or none. */
export function wordIn(words: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? '') : ''
}
