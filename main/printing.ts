import type { Question } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'

type PrintingQuestion = Extract<Question, 'pressNotes.print'>

/** Where paper comes from: what Electron knows of printers and of the window’s page. */
export type PrintDesk = {
  /** How many printers the system knows. */
  readonly printers: () => Promise<number>
  /** Shows the system’s own print dialog on the window. `reason` is Electron’s, empty when it was printed. */
  readonly print: () => Promise<{ readonly isPrinted: boolean; readonly reason: string }>
}

/** What Electron says when the person closes the dialog, in its versions since 25. */
const cancelled = /cancel/i
const printerless = /printer/i

/** Prints what the page shows for paper. */
export function printingAnswers({ printers, print }: PrintDesk): AnswersTo<PrintingQuestion> {
  return {
    'pressNotes.print': async () => {
      if ((await printers()) === 0) return refuse('no-printer')
      const { isPrinted, reason } = await print()
      if (isPrinted) return succeed({})
      if (cancelled.test(reason)) return refuse('cancelled')
      return refuse(printerless.test(reason) ? 'no-printer' : 'unexpected')
    },
  }
}
