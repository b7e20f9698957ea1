import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { dayOf } from '../../domain/condition-days.ts'
import { contactRowsSchema, contactViewSchema } from '../../domain/contact-view.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import { preferencesSchema } from '../../domain/press-file.ts'
import { codeOf } from '../store/disk-failure.ts'
import { writeDurably } from '../store/durable-file.ts'
import { placesIn } from '../store/places.ts'
import type { PressFile } from '../store/press-file.ts'
import type { Inquiry } from './messages.ts'

/** What the contacts screen asks first, as it was answered when the files were last left alone. */
export type FirstAnswers = {
  /** The answer while the press file is still being opened; null where it has to be waited for. */
  answerTo(inquiry: Inquiry): Result<unknown> | null
  /** Keeps the answers for the next opening, from now on; `answers` gives those of now. */
  follow(file: PressFile, answers: () => Answers): void
}

/** The first rows of all contacts in their usual order, and the columns they are shown in. */
type Answers = z.output<typeof answersSchema>

const answersSchema = z.strictObject({ rows: contactRowsSchema, preferences: preferencesSchema })
const keptSchema = z.strictObject({ state: z.string(), answers: answersSchema })

/** The view that the contacts screen opens with, and how many of its rows are kept: what it asks for first. */
export const firstView = { view: contactViewSchema.parse({}), from: 0, count: 40 } as const

const threeSeconds = 3_000

/**
 * Fifty thousand contacts take their time to be read: meanwhile the screen shows its first rows as they were, which
 * is as they are. They count only as long as the date, and date and size of every file they come from, are the same,
 * and they go before any change is acknowledged: nobody who was erased stays in them. They are kept again after `calm`
 * milliseconds without a change.
 */
export function firstAnswersIn(folder: string, now: () => Date, calm = threeSeconds): FirstAnswers {
  const places = placesIn(folder)
  const path = join(places.folder, 'press-file', 'first-answers.json')
  const sources = [places.file('contacts'), places.file('press-file'), places.earlierJournal, places.journal]
  /** All that the answers depend on. */
  const stateNow = (): string => JSON.stringify([dayOf(now()), ...sources.map(stampOf)])
  const found = read(path)
  const kept = found?.state === stateNow() ? found.answers : null
  let isKept = false
  let changes = 0

  function drop(): void {
    isKept = false
    rmSync(path, { force: true })
  }

  async function keep(file: PressFile, answers: () => Answers): Promise<void> {
    await file.settled()
    const before = changes
    const text = JSON.stringify({ state: stateNow(), answers: answers() } satisfies z.output<
      typeof keptSchema
    >)
    try {
      await writeDurably(path, text)
      isKept = true
    } catch (error) {
      // Without them the next opening only takes longer.
      if (codeOf(error) === null) throw error
    }
    if (changes !== before) drop()
  }

  return {
    answerTo: ({ question, input }) => {
      if (kept === null) return null
      if (question === 'preferences.get') return succeed(kept.preferences)
      if (question !== 'contacts.view' || !isFirstView(input)) return null
      return succeed(kept.rows)
    },

    follow: (file, answers) => {
      // Opening may have changed the files: what could not be read was set aside, an erasure was finished.
      isKept = kept !== null && found?.state === stateNow()
      if (!isKept) drop()
      let timer: NodeJS.Timeout | undefined
      const plan = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => void keep(file, answers), calm).unref()
      }
      file.onChange(() => {
        changes += 1
        if (isKept) drop()
        plan()
      })
      if (!isKept) plan()
    },
  }
}

const isFirstView = (input: unknown): boolean => JSON.stringify(input) === JSON.stringify(firstView)

/** Null when there is nothing, or nothing that can be read. */
function read(path: string): z.output<typeof keptSchema> | null {
  try {
    return keptSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? '' : `${found.size} ${found.mtimeMs}`
}
