import type { EventFacts } from '../event-note.ts'
import { writtenTexts } from '../findings/written-texts.ts'
import { findDateMentions, isoOfMention, weekdays } from '../french/dates.ts'
import type { NoteContent } from '../press-note.ts'
import type { StartFlag } from './start-flag.ts'

const dayWord = new RegExp(
  `(?<!\\p{L})(?:${weekdays.join('|')}|après-demain|demain|hier|aujourd[’']hui)(?!\\p{L})`,
  'giu',
)

type Stretch = { readonly index: number; readonly length: number }

const inside = ({ index }: Stretch, other: Stretch): boolean =>
  index >= other.index && index < other.index + other.length

/** How a text speaks of one of these days: by its date, by its weekday alone, or by « demain ». In their order. */
export function mentionsOf(text: string, days: ReadonlySet<string>): readonly string[] {
  const mentions = findDateMentions(text)
  const years = [...days].map(day => Number(day.slice(0, 4)))
  const dated = mentions.filter(mention =>
    (mention.year === null ? years : [mention.year]).some(year =>
      days.has(isoOfMention(mention, year) ?? ''),
    ),
  )
  const words = [...text.matchAll(dayWord)]
    .map(({ index, 0: word }) => ({ index, length: word.length }))
    .filter(word => !mentions.some(mention => inside(word, mention)))
  return [...dated, ...words]
    .sort((one, other) => one.index - other.index)
    .map(({ index, length }) => text.slice(index, index + length))
}

/** The texts of a note that still speak of the days of an earlier one. They are never rewritten: a quote is one too. */
export function textFlags(
  note: NoteContent,
  facts: EventFacts | null,
  days: ReadonlySet<string>,
): readonly StartFlag[] {
  return writtenTexts({ note, facts })
    .filter(({ part }) => part !== 'boilerplates')
    .flatMap(({ field, text }) =>
      [...new Set(mentionsOf(text, days))].map(written => ({ kind: 'text' as const, field, written })),
    )
}
