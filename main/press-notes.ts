import type { Question } from '../domain/channels.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import { emptyPressNote, type NoteKind, type PressNote } from '../domain/press-note.ts'
import { summarizeNote } from '../domain/summaries.ts'
import { workpieceOf } from '../domain/workpiece.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Leaving } from './dispatches.ts'
import { localDay } from './local-day.ts'
import { createTurns, type Turns } from './store/turns.ts'
import { keepOfYesterday, keepWork } from './versions.ts'
import type { WordWatch } from './word/workshop.ts'
import type { NoteJob } from './word/workshop-job.ts'
import type { World } from './world.ts'

type PressNoteQuestion = Exclude<
  Extract<Question, `pressNotes.${string}`>,
  'pressNotes.start' | 'pressNotes.print' | 'pressNotes.exportPdf' | 'pressNotes.exportFolder'
>

/** Where Word files go: asks the person for a place, and shows the last one again. No path crosses to the page. */
export type WordDesk = {
  /**
   * Resolves with the chosen file's name and its bytes, `kept` where the note was released: a later Mallette may compose
   * others. `cancelled` when the person changed her mind, also by the signal of `watch`.
   */
  readonly save: (
    noteId: string,
    job: NoteJob,
    more?: { readonly kept?: Uint8Array | undefined; readonly watch?: WordWatch },
  ) => Promise<Result<{ fileName: string; content: Uint8Array }>>
  /** Shows the note's last exported file in its folder; `not-found` when there is none. */
  readonly show: (noteId: string) => Result<Record<string, never>>
}

/**
 * The answers about press notes. A save that waits for a version to be kept must not be overtaken by the next one: each
 * takes its turn in `saves`.
 */
export function pressNoteAnswers(
  world: World,
  word: WordDesk,
  saves: Turns = createTurns(),
  watch: () => WordWatch = () => ({}),
): AnswersTo<PressNoteQuestion> {
  const { store, now, newId, changed } = world
  const { pressNotes } = store

  function freshNote(kind: NoteKind, eventNoteId: string | null): PressNote {
    const at = now()
    const [issuer] = store.library.read().issuers
    return {
      ...emptyPressNote,
      kind,
      eventNoteId,
      place: 'Paris',
      date: localDay(at),
      issuerIds: issuer === undefined ? [] : [issuer.id],
      id: newId(),
      status: 'draft',
      version: 1,
      releasedAt: '',
      supersededBy: null,
      createdAt: at.toISOString(),
      changedAt: at.toISOString(),
    }
  }

  const eventOf = ({ eventNoteId }: PressNote) =>
    eventNoteId === null ? null : store.eventNotes.get(eventNoteId)

  return {
    'pressNotes.list': () => succeed(pressNotes.list().map(note => summarizeNote(note, eventOf(note)))),

    'pressNotes.get': ({ id }) => {
      const note = pressNotes.get(id)
      return note === null ? refuse('not-found') : succeed(note)
    },

    'pressNotes.create': async ({ kind, eventNoteId }) => {
      if (eventNoteId !== null && store.eventNotes.get(eventNoteId) === null) {
        return refuse('not-found', 'eventNoteId')
      }
      const created = await pressNotes.put(freshNote(kind, eventNoteId))
      if (created.ok) changed('pressNotes', created.value.id)
      return created
    },

    'pressNotes.save': ({ id, draft }) =>
      saves.take(id, async () => {
        const before = pressNotes.get(id)
        if (before !== null) await keepOfYesterday(world, [before])
        const note = pressNotes.get(id)
        if (note === null) return refuse('not-found')
        if (note.status !== 'draft') return refuse('released')
        const saved = await pressNotes.put({ ...note, ...draft, changedAt: now().toISOString() })
        if (saved.ok) changed('pressNotes', id)
        return saved
      }),

    'pressNotes.remove': async ({ id }) => {
      const removed = await pressNotes.remove(id)
      if (!removed.ok) return removed
      changed('pressNotes', id)
      changed('bin', id)
      return succeed({})
    },

    'pressNotes.restore': async ({ id }) => {
      const restored = await pressNotes.restore(id)
      if (!restored.ok) return restored
      changed('pressNotes', id)
      changed('bin', id)
      return restored
    },

    'pressNotes.export': async ({ id }) => {
      // What composes and remembers what left is read now: the first screen shall not wait for it.
      const [{ leavingHead, leavingNote }, { recordDispatch }, { fileFacts, producedFile }, { picturesOf }] =
        await Promise.all([
          import('./mail/leaving-note.ts'),
          import('./dispatches.ts'),
          import('./produce.ts'),
          import('./pictures-of.ts'),
        ])
      const leaving = await leavingNote(world, id)
      if (!leaving.ok) return leaving
      const { note, input, composition, event, release } = leaving.value
      const work = release?.work ?? workpieceOf(note, event)
      const docx = release?.files.find(({ format }) => format === 'docx')
      const kept =
        release === null || docx === undefined ? null : await store.produced.read(release.id, docx.sha256)
      if (kept !== null && !kept.ok) return kept
      const mark = { noteId: id, releaseId: release?.id ?? null, eventNoteId: note.eventNoteId }
      const pictures = await picturesOf(store, composition)
      const job = { kind: 'note', input, mark, pictures, pages: null } as const
      const saved = await word.save(id, job, { kept: kept?.value, watch: watch() })
      if (!saved.ok) return saved
      const { fileName, content } = saved.value
      const left: Leaving = {
        ...leavingHead(leaving.value),
        kind: 'word',
        subject: note.title || (work.event?.title ?? ''),
        files: [fileFacts(producedFile(fileName, 'docx', content))],
        recipients: [],
      }
      // The Word file is there: what cannot be kept of it takes nothing away from it.
      await Promise.allSettled([
        release === null ? keepWork(world, id, work, 'exported') : null,
        recordDispatch(world, left),
      ])
      return succeed({ fileName })
    },

    'pressNotes.showExported': ({ id }) => word.show(id),
  }
}
