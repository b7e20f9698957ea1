import type { Question } from '../domain/channels.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import type { ReleaseSummary } from '../domain/release.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { recordDispatch } from './dispatches.ts'
import { localDay } from './local-day.ts'
import { saveFile } from './mail/hand-over.ts'
import { fileTitle, saveNew } from './new-file.ts'
import type { Office } from './office.ts'
import { noteFileName } from './produce.ts'
import { gateOf, noteInStore } from './releases/gate-of.ts'
import { makeRelease } from './releases/make-release.ts'
import { recognised } from './releases/recognise.ts'
import { registerFile } from './releases/register-file.ts'
import { registerReader } from './releases/register-lines.ts'
import { releaseBook } from './releases/release-book.ts'
import { releaseIdOf } from './releases/release-id.ts'
import { settleReleases } from './releases/settle-releases.ts'
import { createTurns, type Turns } from './store/turns.ts'
import type { World } from './world.ts'

type ReleaseQuestion = Exclude<Extract<Question, `releases.${string}`>, 'releases.correct'>

/** The answers about releases. `noteTurns` are those in which notes are saved: a save must not overtake a release. */
export function releaseAnswers(
  world: World,
  office: Office,
  noteTurns: Turns = createTurns(),
): AnswersTo<ReleaseQuestion> {
  const { store } = world
  const book = releaseBook(store)
  const linesOf = registerReader(store)
  /** A number is given once the release before has taken its own. */
  const releasing = createTurns()

  async function register(): Promise<Result<ReleaseSummary[]>> {
    const all = await book.all()
    return all.ok ? succeed(linesOf(all.value)) : all
  }

  return {
    'releases.list': register,

    'releases.get': ({ noteId }) => store.releases.get(releaseIdOf(noteId)),

    'releases.prepare': async ({ noteId, number }) => {
      const note = store.pressNotes.get(noteId)
      if (note === null) return refuse('not-found')
      office.readyPress()
      office.workshop.ready()
      const all = await book.all()
      if (!all.ok) return all
      const whole = noteInStore(store, note)
      const gate = gateOf(store, all.value, whole, number, world.now())
      const base = noteFileName({
        note: { ...note, number: gate.number },
        facts: whole.event,
        issuers: whole.issuers,
      })
      return succeed({ ...gate, fileNames: [`${base}.docx`, `${base}.pdf`] })
    },

    'releases.release': ({ noteId, number }) =>
      releasing.take('release', async () => {
        await settleReleases(world)
        const made = await noteTurns.take(noteId, () => makeRelease({ world, office, book }, noteId, number))
        if (!made.ok) return made
        const lines = await register()
        if (!lines.ok) return lines
        const line = lines.value.find(({ id }) => id === made.value.id)
        return line === undefined ? refuse('unexpected') : succeed(line)
      }),

    'releases.saveFile': async ({ id, name }) => {
      const release = await store.releases.get(id)
      if (!release.ok) return release
      const { noteId, eventNoteId, number, title, facts, files } = release.value
      const file = files.find(known => known.name === name)
      if (file === undefined) return refuse('not-found', 'name')
      const bytes = await store.produced.read(id, file.sha256)
      if (!bytes.ok) return bytes
      const saved = await saveFile(office, { ...file, content: bytes.value })
      if (!saved.ok) return saved
      const kind = file.format === 'pdf' ? 'pdf' : 'word'
      await recordDispatch(world, {
        kind,
        noteId,
        releaseId: id,
        eventNoteId,
        number,
        subject: title,
        files: [file],
        recipients: [],
        facts,
      })
      return saved
    },

    'releases.saveRegister': async ({ format }) => {
      const lines = await register()
      if (!lines.ok) return lines
      return saveNew(office.dialogs, {
        title: fileTitle('Registre des notes', localDay(world.now())),
        extension: format,
        content: () => registerFile(lines.value, format),
      })
    },

    'releases.recognise': async shown => {
      const lines = await register()
      return lines.ok ? succeed(recognised(store, lines.value, shown)) : lines
    },
  }
}
