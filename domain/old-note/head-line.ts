import { announcementVerb } from './announcement-line.ts'
import type { Line } from './line.ts'
import { namesIn } from './person-names.ts'

/** The first sentence of a line: what announces a visit may be followed by more. */
export const firstSentence = (text: string): string =>
  /^.{20,}?[^\p{Lu}.][.!](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text

/** Whether a long line still belongs to the head of the note: who goes where, an embargo, what the note replaces. */
export function isHeadLine({ text, folded }: Pick<Line, 'text' | 'folded'>): boolean {
  if (
    /embargo|annule et remplace|^(?:cette|la presente) note|^ce communique (?:annule|remplace|corrige)/.test(
      folded,
    ) &&
    text.length <= 250
  )
    return true
  const sentence = firstSentence(text)
  const at = announcementVerb(sentence)
  if (at === -1 || sentence.length > 700) return false
  return (at === 0 && /^\p{Ll}/u.test(text)) || namesIn(sentence.slice(0, at)).length > 0
}
