import type { Question } from '../domain/channels.ts'
import type { DispatchKind } from '../domain/dispatch.ts'
import { succeed } from '../domain/failure.ts'
import type { Progress } from '../domain/press-file-contract.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { recordDispatch } from './dispatches.ts'
import type { FormFormat } from './forms/make-form.ts'
import { saveFile } from './mail/hand-over.ts'
import { leavingHead, leavingNote } from './mail/leaving-note.ts'
import type { Office } from './office.ts'
import { picturesOf } from './pictures-of.ts'
import { fileFacts, noteFileName, producedFile } from './produce.ts'
import type { World } from './world.ts'

type ExportQuestion = Extract<Question, `exports.${string}`>

const dispatchKinds: Record<FormFormat, DispatchKind> = {
  html: 'web-page',
  txt: 'text-file',
  odt: 'open-document',
}

/**
 * The answers about the forms of notes beside Word and PDF. A note leaves as it has to: one that was released as it was
 * then. It is made outside the main thread before the person is asked for a place; `exports.stop` gives up all that is
 * being made.
 */
export function exportAnswers(
  world: World,
  office: Pick<Office, 'workshop' | 'dialogs'>,
  progress: (progress: Progress) => void,
): AnswersTo<ExportQuestion> {
  const running = new Set<AbortController>()
  const onProgress = (done: number, total: number): void =>
    progress({ work: 'export', step: 'writing', done, total })

  async function save(noteId: string, format: FormFormat, signal: AbortSignal) {
    const leaving = await leavingNote(world, noteId)
    if (!leaving.ok) return leaving
    const { note, input, composition, release } = leaving.value
    const pictures = await picturesOf(world.store, composition)
    const mark = { noteId: note.id, releaseId: release?.id ?? null, eventNoteId: note.eventNoteId }
    const job = { kind: 'form', format, input, mark, pictures } as const
    const made = await office.workshop.write(job, { onProgress, signal })
    if (!made.ok) return made
    const file = producedFile(`${noteFileName(input)}.${format}`, format, made.value)
    const saved = await saveFile(office, file)
    if (!saved.ok) return saved
    const recorded = await recordDispatch(world, {
      ...leavingHead(leaving.value),
      kind: dispatchKinds[format],
      subject: composition.title,
      files: [fileFacts(file)],
      recipients: [],
    })
    return recorded.ok ? saved : recorded
  }

  return {
    'exports.save': ({ noteId, format }) => {
      const stopper = new AbortController()
      running.add(stopper)
      return save(noteId, format, stopper.signal).finally(() => running.delete(stopper))
    },

    'exports.stop': () => {
      for (const stopper of running) stopper.abort()
      return succeed({})
    },
  }
}
