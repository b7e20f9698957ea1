import { acronymsIn, isExplained } from '../french/acronyms.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'
import { remembered } from './remembered.ts'

const acronyms = remembered(acronymsIn)

/** The printed order of the parts, as far as a reader meets an acronym in one before the other. */
const readingOrder = ['heading', 'announcement', 'persons', 'body', 'programme', 'accreditation', 'notices']
const rankOf = (part: string): number => {
  const rank = readingOrder.indexOf(part)
  return rank < 0 ? readingOrder.length : rank
}

/** Acronyms that are somebody’s name here: sites, offices, issuers, persons’ titles. Nobody spells out a name. */
function namesOf({ texts, issuers }: CheckedNote): Set<string> {
  const names = texts.filter(({ kind, field }) => kind === 'name' || /^persons\[\d+\]\.role$/.test(field))
  const signed = issuers.flatMap(({ name, letterhead, contacts }) => [
    name,
    ...letterhead,
    ...contacts.map(({ organisation }) => organisation),
  ])
  return new Set(
    [...names.map(({ text }) => text), ...signed].flatMap(text => text.match(/\p{Lu}{2,6}\d?/gu) ?? []),
  )
}

/** An acronym that its first use does not explain. */
export function acronymsUnexplained(checked: CheckedNote): Finding[] {
  const names = namesOf(checked)
  const met = new Set<string>()
  const texts = checked.texts
    .filter(({ kind }) => kind === 'words')
    .sort((one, other) => rankOf(one.part) - rankOf(other.part))
  return texts.flatMap(({ field, part, text }) =>
    acronyms(text).flatMap((mention): Finding[] => {
      const { from, to, acronym: written } = mention
      if (names.has(written) || met.has(written)) return []
      met.add(written)
      if (isExplained(text, mention)) return []
      return [{ code: 'acronym', severity: 'advice', part, field, from, to, written }]
    }),
  )
}
