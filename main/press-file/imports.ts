import type { Question } from '../../domain/channels.ts'
import { refuse, succeed } from '../../domain/failure.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import { applyPlan } from './imports/apply-plan.ts'
import { makePlan } from './imports/make-plan.ts'
import { fromDisk, fromPaste, fromPieces, readAll, type Source } from './imports/reading.ts'
import { announced, isTooBig, takePiece } from './imports/receiving.ts'
import { saveRefusedRows } from './imports/refused-rows.ts'
import { presented } from './imports/remembered.ts'
import type { Planned, Session } from './imports/session.ts'
import { createSessions, during } from './imports/sessions.ts'
import type { FileDialogs } from './services.ts'
import type { PressFileWorld } from './world.ts'

type Questions = Extract<Question, `imports.${string}`>

/** What imports need of the world around them. */
export type ImportWorld = Pick<PressFileWorld, 'file' | 'deeds' | 'now' | 'newId' | 'progress'> & {
  readonly services: FileDialogs
}

/** The answers about imports. What a session knows is in memory only, until it is applied. */
export function importAnswers(world: ImportWorld): AnswersTo<Questions> {
  const sessions = createSessions(world)
  let edition = 0
  world.file.onChange(changes => {
    if (changes.some(({ table }) => table === 'contacts' || table === 'refusedIdentities')) edition += 1
  })

  const readInto = (session: Session, sources: readonly Source[]) =>
    during(session, async () => {
      const { tables, refused } = await readAll(sources, session.work)
      session.tables = tables
      session.received = []
      session.planned = null
      return succeed({ session: session.id, files: tables.map(table => presented(world, table)), refused })
    })

  const planned = async (session: Session, made: Pick<Planned, 'mappings' | 'options'>): Promise<Planned> => {
    const seen = edition
    const plan = await makePlan(world, session.tables, made.mappings, made.options, session.work)
    session.planned = { ...made, plan, edition: seen }
    return session.planned
  }

  return {
    'imports.choose': async () => {
      const paths = await world.services.choosePaths()
      return paths.length === 0 ? refuse('cancelled') : readInto(sessions.open(), paths.map(fromDisk))
    },

    'imports.open': ({ files }) => {
      const session = sessions.open()
      session.received = files.map(({ name, size }) => announced(name, size))
      return succeed({ session: session.id })
    },

    'imports.take': ({ session: id, file, bytes }) => {
      const session = sessions.get(id)
      const received = session?.received[file]
      if (session === null || received === undefined) return refuse('not-found')
      const isTaken = isTooBig(received) || takePiece(session.received, received, bytes)
      return isTaken ? succeed({}) : refuse('too-large')
    },

    'imports.read': ({ session: id }) => {
      const session = sessions.get(id)
      return session === null ? refuse('not-found') : readInto(session, session.received.map(fromPieces))
    },

    'imports.paste': ({ text }) => readInto(sessions.open(), [fromPaste(text)]),

    'imports.plan': ({ session: id, mappings, options }) => {
      const session = sessions.get(id)
      if (session === null) return refuse('not-found')
      return during(session, async () => {
        const { plan } = await planned(session, { mappings, options })
        return succeed(plan.counts)
      })
    },

    'imports.rows': ({ session: id, verdict, from, count }) => {
      const rows = sessions.get(id)?.planned?.plan.rows
      if (rows === undefined) return refuse('not-found')
      const wanted = verdict === null ? rows : rows.filter(row => row.verdict === verdict)
      return succeed({ total: wanted.length, rows: wanted.slice(from, from + count) })
    },

    'imports.apply': async ({ session: id }) => {
      const session = sessions.get(id)
      const made = session?.planned ?? null
      if (session === null || made === null) return refuse('not-found')
      const ready = await during(session, async () => {
        const latest = made.edition === edition ? made : await planned(session, made)
        await session.work.step('writing', 0, latest.plan.contacts.length)
        return succeed(latest)
      })
      if (!ready.ok) return ready
      // From here on it is too late to stop: what is answered is what was done.
      const done = await applyPlan(world, session.tables, ready.value)
      return done.ok ? succeed({ deed: done.value, counts: ready.value.plan.counts }) : done
    },

    'imports.stop': ({ session: id }) => {
      sessions.stop(id)
      return succeed({})
    },

    'imports.saveRefused': ({ session: id }) => {
      const session = sessions.get(id)
      const rows = session?.planned?.plan.rows
      if (session === null || rows === undefined) return refuse('not-found')
      return saveRefusedRows(world, session.tables, rows)
    },
  }
}
