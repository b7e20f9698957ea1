import { weekdays } from '../french/dates.ts'
import type { Workpiece } from '../workpiece.ts'
import type { Finding } from './finding.ts'
import type { Edit } from './text-edits.ts'
import { alteredFacts, alteredNote, type Editing } from './written-texts.ts'

/** « Mercredi 6 mai » with the weekday that the date has, and the capital that was written. */
function withWeekday(written: string, right: string): string {
  return written.replace(new RegExp(`^(?:${weekdays.join('|')})`, 'iu'), word =>
    /^\p{Lu}/u.test(word) ? right.charAt(0).toLocaleUpperCase('fr') + right.slice(1) : right,
  )
}

/**
 * What is to be written instead of what was found, where that is safe: the person reads it on the button. Null where
 * only she can tell.
 */
export function rightWords(finding: Finding): string | null {
  switch (finding.code) {
    case 'weekday':
      return withWeekday(finding.written, finding.weekday)
    case 'hour-style':
    case 'unaccented-capital':
    case 'commune-misspelt':
    case 'delegate-title':
    case 'link-not-https':
    case 'slip':
      return finding.suggestion
    case 'departement-number':
      return finding.right
    case 'full-stop-missing':
      return `${finding.written}.`
    default:
      return null
  }
}

type PlacedEdit = Edit & { readonly was: string }

function editsOf(findings: readonly Finding[]): Map<string, PlacedEdit[]> {
  const edits = new Map<string, PlacedEdit[]>()
  for (const finding of findings) {
    const text = rightWords(finding)
    const { field, from, to } = finding
    if (text === null || from === undefined || to === undefined || !('written' in finding)) continue
    const before = edits.get(field) ?? []
    if (before.some(edit => edit.from < to && from < edit.to)) continue
    edits.set(field, [...before, { from, to, text, was: finding.written }])
  }
  return edits
}

/**
 * The workpiece with the right words in all these places. A place whose text has changed since is left alone, and so
 * is the second of two that overlap. The same workpiece where nothing is to be done.
 */
export function repaired(findings: readonly Finding[], work: Workpiece): Workpiece {
  const edits = editsOf(findings)
  const edit: Editing = ({ field, text }) =>
    (edits.get(field) ?? []).filter(({ from, to, was }) => text.slice(from, to) === was)
  const note = alteredNote(work.note, edit)
  const event = work.event === null ? null : alteredFacts(work.event, edit)
  if (note === work.note && event === work.event) return work
  return {
    note: note === work.note ? work.note : { ...work.note, ...note },
    event: work.event === null || event === work.event ? work.event : { ...work.event, ...event },
  }
}

/** The change that puts a finding right in the workpiece, or null where none is safe or its text has changed since. */
export function repairOf(finding: Finding, work: Workpiece): ((work: Workpiece) => Workpiece) | null {
  const repair = (before: Workpiece): Workpiece => repaired([finding], before)
  return repair(work) === work ? null : repair
}
