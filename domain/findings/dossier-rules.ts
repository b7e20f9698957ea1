import { changedSince } from '../annex-rules.ts'
import { annexTitle } from '../compose/annexed-note.ts'
import { voiceOf } from '../compose/context.ts'
import { announcedProgramme } from '../compose/news-blocks.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'

/** Copies of notes that were written again since; silent where the notes are not known. */
function annexesStale({ note, notes = [] }: CheckedNote): Finding[] {
  return note.annexes.flatMap((annex, index): Finding[] => {
    if (!notes.some(source => changedSince(annex, source))) return []
    const field = `annexes[${index}]`
    return [{ code: 'annex-stale', severity: 'warning', part: 'annexes', field, title: annexTitle(annex) }]
  })
}

function hasChapters(checked: CheckedNote): boolean {
  const { note, issuers } = checked
  const isChapter = (passage: (typeof note.body)[number]): boolean =>
    passage.kind === 'subheading' && passage.level === 2 && passage.text.trim() !== ''
  return (
    note.annexes.length > 0 ||
    [...note.body, ...note.bodyAfter].some(isChapter) ||
    announcedProgramme(checked, voiceOf(issuers)).length > 0
  )
}

/** A dossier without a title on its cover or without chapters, with old copies; annexed notes that do not print. */
export function dossierFindings(checked: CheckedNote): Finding[] {
  const { note } = checked
  if (note.corrects?.effect === 'cancels') return []
  if (note.kind !== 'dossier') {
    return note.annexes.length === 0
      ? []
      : [{ code: 'annexes-misplaced', severity: 'warning', part: 'annexes', field: 'annexes' }]
  }
  const found: Finding[] = []
  if (note.title.trim() === '') {
    found.push({ code: 'dossier-title-missing', severity: 'blocking', part: 'cover', field: 'title' })
  }
  if (!hasChapters(checked)) {
    found.push({ code: 'dossier-without-chapters', severity: 'warning', part: 'body', field: 'body' })
  }
  return [...found, ...annexesStale(checked)]
}
