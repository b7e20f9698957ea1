import type { FactChange, FactKind } from '../fact-sheet.ts'
import { de } from '../french/agreement.ts'
import { capitalized } from '../french/capitals.ts'
import { weekdays } from '../french/dates.ts'
import { plainSpan, type Span } from '../rich-text.ts'

/** What a fact is, where its `about` alone would not say what changed. */
const nouns: Partial<Record<FactKind, string>> = {
  access: 'accès de la presse',
  venue: 'lieu',
  site: 'lieu',
  day: 'date',
}

/** A list item of a note must stay readable: a text that was rewritten is not printed twice. */
const longest = 240

const short = (value: string): string =>
  value.length <= longest ? value : `${value.slice(0, longest).replace(/\s+\S*$/u, '')}…`

const bold = (text: string): Span => ({ ...plainSpan(text), bold: true })

/** What was said before, as a correction takes it back: « au lieu du mercredi 5 mai », « et non Lieusaint ». */
function insteadOf(kind: FactKind, before: string): string {
  if (kind !== 'time' && kind !== 'day' && kind !== 'deadline') return ` (et non ${before})`
  const startsWithDay = weekdays.some(day => before.toLocaleLowerCase('fr').startsWith(`${day} `))
  return startsWithDay ? ` au lieu du ${before}` : ` au lieu ${de(before)}`
}

/**
 * A change as a note prints it: « Présentation de l’AMI : 10 h 40 au lieu de 10 h 10 », what is so now in bold. What a
 * long text said before is not repeated: it would be read as if it still held.
 */
export function changeSpans({ kind, about, before, after }: FactChange): Span[] {
  const noun = nouns[kind] ?? ''
  const of = about === '' ? '' : `, ${about}`
  if (before === '') return [plainSpan(`Ajout${of}\u00A0: `), bold(short(after))]
  if (after === '') return [plainSpan(`Suppression${of}\u00A0: ${short(before)}`)]
  const what = capitalized([about, noun].filter(part => part !== '').join(', ') || 'programme')
  const isText = kind === 'text' || before.length > longest
  return [
    plainSpan(`${what}\u00A0: `),
    bold(short(after)),
    ...(isText ? [] : [plainSpan(insteadOf(kind, before))]),
  ]
}
