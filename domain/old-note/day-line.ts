import { type DateMention, findDateMentions, isoOfMention, weekdayOf } from '../french/dates.ts'

/** Days are given in a year that nobody writes: that of the note, unless the day of the week says another. */
export function dayOf(mention: DateMention, noteDate: string, today: string): string {
  const base = Number((noteDate === '' ? today : noteDate).slice(0, 4))
  if (mention.year !== null) return isoOfMention(mention, base) ?? ''
  const years =
    noteDate === '' ? [0, -1, -2, -3, -4, -5, -6, 1].map(ahead => base + ahead) : [base, base + 1, base - 1]
  const days = years.map(year => isoOfMention(mention, year)).filter(day => day !== null)
  const fitting = days.filter(day => mention.weekday === null || weekdayOf(day) === mention.weekday)
  // « 3 janvier » in a note of December is next year's.
  const near = fitting.find(day => noteDate === '' || day >= noteDate || mention.weekday !== null)
  return near ?? fitting[0] ?? days[0] ?? ''
}

/** The days that a text mentions, in its order. */
export const daysIn = (text: string, noteDate: string, today: string): string[] => [
  ...new Set(
    findDateMentions(text)
      .map(mention => dayOf(mention, noteDate, today))
      .filter(day => day !== ''),
  ),
]

const numbered =
  /^(?:jour|journée)\s*(?:n[°o]\s*)?\d{1,2}|^(?:premi[eè]re?|deuxième|seconde?|troisième|quatrième|cinquième) (?:jour|journée)|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/iu

export type DayLine = { readonly date: string; readonly label: string; readonly rest: string }

/**
 * A line that heads a day of the programme: « Jeudi 6 mai 2021 », « JEUDI 6 MAI – Rouen », « Jour 1 : Lyon », « Mardi ».
 * What follows the date is its label. Null for other lines.
 */
export function dayLine(text: string, noteDate: string, today: string): DayLine | null {
  const line = text
    .replace(/^(?:journée|programme)? ?du (?=\p{L}+di\b|dimanche)/iu, '')
    .replace(/^le (?=\p{L}+ \d)/iu, '')
    .trim()
  const [mention] = findDateMentions(line)
  if (mention !== undefined && mention.index <= 1 && line.length <= 110) {
    const rest = line.slice(mention.index + mention.length)
    const label = rest.replace(/^[\s:–—,.|/()-]+|[\s:–—,.|()-]+$/gu, '')
    const isTitle = rest.trim() === '' || /^\s*[:–—,(|/-]/u.test(rest)
    const date = dayOf(mention, noteDate, today)
    if (isTitle && date !== '') return { date, label: label.length <= 120 ? label : '', rest: label }
  }
  if (!numbered.test(line) || line.length > 110) return null
  return { date: '', label: line.replace(/[\s:–—-]+$/u, ''), rest: '' }
}
