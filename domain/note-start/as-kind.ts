import { capitalized } from '../french/capitals.ts'
import type { NoteKind, PressNoteDraft } from '../press-note.ts'
import { lengths } from '../text.ts'
import type { Workpiece } from '../workpiece.ts'
import { freshCopy, leftOut, type StartedNote } from './from-note.ts'
import type { StartFlag } from './start-flag.ts'

/**
 * The same news as another kind of note, with the same event: its facts are not copied, so that both notes go on
 * showing the same programme. The embargo stays, because it is that of the news. An announcement written by hand
 * fits its own kind alone (« se rendra… », « vous invite à… »), so it gives way to what the new kind generates.
 * What each kind prints of the event is docs/decisions/0016.
 */
export function asKind({ note, event }: Workpiece, kind: NoteKind, today: string): StartedNote {
  const { announcement } = note
  const isSpoken = kind !== note.kind && announcement.trim() !== ''
  const copy: PressNoteDraft = {
    ...freshCopy(note, today),
    embargo: note.embargo,
    kind,
    title: note.title || titleFor(kind, event?.purpose ?? ''),
    announcement: isSpoken ? '' : announcement,
  }
  const flags: StartFlag[] = isSpoken ? [leftOut('announcement', announcement)] : []
  return { work: { note: copy, event }, flags }
}

/** A communiqué prints neither announcement nor programme: without a title nothing would say what it is about. */
function titleFor(kind: NoteKind, purpose: string): string {
  if (kind !== 'communique') return ''
  return capitalized(purpose.trim().replace(/^pour\s+/iu, '')).slice(0, lengths.line)
}
