import { datesOf } from '../domain/event-note.ts'
import { type Result, succeed } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { recordDispatch } from './dispatches.ts'
import { calendarOf } from './mail/calendar-of.ts'
import { saveFile } from './mail/hand-over.ts'
import { filesOf, type LeavingNote, leavingHead, leavingNote } from './mail/leaving-note.ts'
import { releaseFolder } from './mail/release-folder.ts'
import type { Office } from './office.ts'
import { fileFacts, type Produced } from './produce.ts'
import type { World } from './world.ts'

type NoteFileQuestion = 'pressNotes.exportPdf' | 'pressNotes.exportFolder'

/** The answers about the files that a note is made into beside Word. */
export function noteFileAnswers(world: World, office: Office): AnswersTo<NoteFileQuestion> {
  async function save(kind: 'pdf' | 'folder', leaving: LeavingNote, file: Produced) {
    const saved = await saveFile(office, file)
    if (!saved.ok) return saved
    const recorded = await recordDispatch(world, {
      ...leavingHead(leaving),
      kind,
      subject: leaving.composition.title,
      files: [fileFacts(file)],
      recipients: [],
    })
    return recorded.ok ? saved : recorded
  }

  return {
    'pressNotes.exportPdf': async ({ id }) => {
      const leaving = await leavingNote(world, id)
      if (!leaving.ok) return leaving
      const made = await filesOf(world, office, leaving.value, ['pdf'])
      if (!made.ok) return made
      const [pdf] = made.value
      if (pdf === undefined) throw new Error('the press gave no file')
      return save('pdf', leaving.value, pdf)
    },

    'pressNotes.exportFolder': async ({ id }) => {
      const leaving = await leavingNote(world, id)
      if (!leaving.ok) return leaving
      const made = await filesOf(world, office, leaving.value, ['docx', 'pdf'])
      if (!made.ok) return made
      const calendar = await calendarBeside(world, leaving.value)
      if (!calendar.ok) return calendar
      const folder = await releaseFolder(leaving.value, [...made.value, ...calendar.value])
      return save('folder', leaving.value, folder)
    },
  }
}

/** The calendar of the note’s event, where it has one with a date. */
async function calendarBeside(world: World, { event }: LeavingNote): Promise<Result<readonly Produced[]>> {
  if (event === null || datesOf(event).length === 0) return succeed([])
  const made = await calendarOf(world, event)
  return made.ok ? succeed([made.value]) : made
}
