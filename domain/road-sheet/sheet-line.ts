import { type Block, link, type NotePart, type Run, text } from '../blocks.ts'
import { prose } from '../compose/prose.ts'

/** Where a line of the sheet comes from: part of the event and path of the field. */
export type Place = { readonly part: NotePart; readonly at: string }

/** A close line « Label : words », nothing where there are no words. The label stands in bold. */
export function labelledLine(label: string, words: string, place: Place): Block[] {
  return words.trim() === '' ? [] : runsLine(label, prose(words), place)
}

/** The same with what is written already, such as links. */
export function runsLine(label: string, runs: readonly Run[], place: Place): Block[] {
  if (runs.length === 0) return []
  const lead = label === '' ? [] : prose(`${label}\u00A0: `, { bold: true })
  return [{ kind: 'paragraph', ...place, style: 'contact-line', runs: [...lead, ...runs] }]
}

/** A heading of the sheet: a section weighs more than what stands in it. */
export const headingLine = (words: string, level: 'section' | 'subsection', place: Place): Block[] =>
  words.trim() === ''
    ? []
    : [{ kind: 'heading', ...place, style: level, level: level === 'section' ? 2 : 3, runs: prose(words) }]

/** Ways to reach somebody, set apart by dashes: numbers that no line cuts in two, addresses as links. */
export function reachRuns(phones: readonly string[], mails: readonly string[]): Run[] {
  const ways: Run[] = [
    ...phones.map(phone => text(phone.trim().replace(/ +/gu, '\u00A0'))),
    ...mails.map(mail => link(mail, `mailto:${mail}`)),
  ]
  return ways.flatMap((way, index) => (index === 0 ? [way] : [text(' – '), way]))
}
