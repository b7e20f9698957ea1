import { isStale } from '../boilerplate-rules.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'

const now =
  /(?<!\p{L})(?:actuellement|à ce jour|à l[’']heure actuelle|aujourd[’']hui|cette année|l[’']an dernier|désormais)(?!\p{L})/iu
const aYear = 365 * 86_400_000

/** Whether nobody has vouched for a copy lately: stale, taken from a source written a year ago, or neither is known. */
function isOld(
  { reviewBy, sourceChangedAt }: CheckedNote['note']['boilerplates'][number],
  day: string,
): boolean {
  if (reviewBy === '' && sourceChangedAt === '') return true
  if (isStale({ reviewBy }, day)) return true
  return sourceChangedAt !== '' && day !== '' && Date.parse(day) - Date.parse(sourceChangedAt) > aYear
}

/** « comprend actuellement 35 établissements » in a section that may be years old. */
export function figuresUndated({ note, texts, day }: CheckedNote): Finding[] {
  return note.boilerplates.flatMap((copy, index) => {
    if (!isOld(copy, day)) return []
    const at = `boilerplates[${index}].body`
    return texts
      .filter(({ field }) => field.startsWith(at))
      .flatMap(({ field, part, text }): Finding[] => {
        const match = now.exec(text)
        if (match === null) return []
        const sentence = text.slice(text.lastIndexOf('. ', match.index) + 1).split(/(?<=\p{L})\. /u)[0] ?? ''
        if (!/\d/.test(sentence)) return []
        const [from, to, written] = [match.index, match.index + match[0].length, match[0]]
        const { title } = copy
        return [{ code: 'figure-undated', severity: 'warning', part, field, from, to, title, written }]
      })
  })
}
