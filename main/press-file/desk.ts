import type { Contact } from '../../domain/contact.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import type { PressFileQuestion } from '../../domain/press-file-contract.ts'
import type { StoreFailure, Trouble } from '../../domain/trouble.ts'
import type { AnswersTo } from '../bridge/answer.ts'
import type { PressFileDoor } from '../office.ts'
import { openPressFile } from '../store/open-press-file.ts'
import type { PressFile } from '../store/press-file.ts'
import { createTurns } from '../store/turns.ts'
import { pressFileAnswers } from './answers.ts'
import { createConditions } from './conditions.ts'
import { createDeeds } from './deeds.ts'
import { createDirectory, type Directory } from './directory.ts'
import { finishErasure } from './erasure.ts'
import { type FirstAnswers, firstAnswersIn, firstView } from './first-answers.ts'
import { logUse } from './log-use.ts'
import { matched } from './match.ts'
import type { Inquiry } from './messages.ts'
import { isWriter } from './one-at-a-time.ts'
import { preferencesOf } from './preferences.ts'
import { recipientsOf } from './recipients.ts'
import { searchOf } from './word-search.ts'
import type { PressFileWorld } from './world.ts'

/** Where the press file is, and what it needs of the world. */
export type DeskPlace = Pick<PressFileWorld, 'now' | 'newId' | 'changed' | 'progress' | 'services'> & {
  readonly folder: string
  /** Those that are given meanwhile, when there are such. */
  readonly firstAnswers?: FirstAnswers
}

/** The press file at work: it answers what the page asks, and what main itself needs of it. */
export type PressFileDesk = PressFileDoor & {
  /** The answer to a question whose input has been parsed. */
  ask<Q extends PressFileQuestion>(inquiry: Inquiry<Q>): Promise<Result<unknown>>
  /** Adds the contacts whose id is not there; the others stay as the person made them. */
  putMissing(contacts: readonly Contact[]): Promise<Result<unknown>>
  troubles(): readonly Trouble[]
  takeLastGood(id: string): Promise<Result<Trouble>>
  dismiss(id: string): Promise<Result<Trouble>>
  settled(): Promise<void>
}

export type OpenedDesk =
  | { readonly ok: true; readonly value: PressFileDesk }
  | { readonly ok: false; readonly failure: StoreFailure }

/** Opens the press file of a data folder. Fails as `openPressFile` does. One process at a time may do it. */
export async function openDesk({ folder, ...surroundings }: DeskPlace): Promise<OpenedDesk> {
  const { now, newId, firstAnswers = firstAnswersIn(folder, now) } = surroundings
  const opened = await openPressFile({ folder, now, newId })
  if (!opened.ok) return opened
  // What it could not do now it does next time.
  await finishErasure(opened.value)
  return { ok: true, value: deskOver(opened.value, { ...surroundings, firstAnswers }) }
}

function deskOver(
  file: PressFile,
  { firstAnswers, ...surroundings }: Omit<Required<DeskPlace>, 'folder'>,
): PressFileDesk {
  const { now, newId, changed } = surroundings
  // Whatever is logged, from wherever, the page that shows the log asks again.
  file.onChange(changes => {
    if (changes.some(({ table }) => table === 'uses')) changed('uses', '')
  })
  const search = searchOf(() => directory)
  const conditions = createConditions({ file, now, search })
  const directory: Directory = createDirectory({ file, now, meeting: conditions.meeting })
  const deeds = createDeeds({ file, now, newId, changed })
  const answers = pressFileAnswers({ file, directory, conditions, deeds, ...surroundings })
  const { troubles, takeLastGood, dismiss } = file
  const turns = createTurns()
  firstAnswers.follow(file, () => ({
    rows: directory.rows(firstView.view, firstView.from, firstView.count),
    preferences: preferencesOf(file),
  }))
  return {
    ask: async inquiry =>
      isWriter(inquiry.question)
        ? turns.take('writers', async () => answerTo(answers, inquiry))
        : answerTo(answers, inquiry),

    recipients: to => recipientsOf({ file, directory, now }, to),
    match: async people => succeed(await matched({ file }, people)),
    logUse: async use => {
      const { contactIds, count = contactIds.length } = use
      // Nobody is used under the id of who was erased, or was merged into somebody since.
      const today = [...new Set(contactIds.flatMap(id => directory.todaysId(id) ?? []))]
      const marksUse = use.kind !== 'identity-purge'
      const logged = await logUse({ file, now, newId }, { ...use, contactIds: today, count, marksUse })
      if (!logged.ok) return logged
      const kept = await file.change(logged.value)
      if (kept.ok && marksUse) changed('contacts', '')
      return kept.ok ? succeed({}) : kept
    },

    putMissing: async contacts => {
      const known = file.table('contacts')
      const missing = contacts.filter(({ id }) => !known.has(id))
      if (missing.length === 0) return succeed({})
      const put = await file.change(
        missing.map(contact => ({ table: 'contacts', id: contact.id, value: contact })),
      )
      if (put.ok) changed('contacts', '')
      return put
    },

    troubles,
    takeLastGood,
    dismiss,
    settled: async () => {
      await turns.settled()
      await file.settled()
    },
  }
}

function answerTo<Q extends PressFileQuestion>(
  answers: AnswersTo<PressFileQuestion>,
  { question, input }: Inquiry<Q>,
): Result<unknown> | Promise<Result<unknown>> {
  return answers[question](input)
}
