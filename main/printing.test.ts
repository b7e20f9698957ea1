import { expect, it } from 'vitest'
import { refuse, succeed } from '../domain/failure.ts'
import { printingAnswers } from './printing.ts'

/** What the page hears when Electron says this. */
const heard = (printers: number, isPrinted: boolean, reason: string) =>
  printingAnswers({
    printers: async () => printers,
    print: async () => ({ isPrinted, reason }),
  })['pressNotes.print']({})

it.each([
  [1, true, '', succeed({})],
  [1, false, 'Print job canceled', refuse('cancelled')],
  [1, false, 'cancelled', refuse('cancelled')],
  [1, false, 'no valid printers available', refuse('no-printer')],
  [1, false, 'Invalid printer settings', refuse('no-printer')],
  [1, false, 'Print job failed', refuse('unexpected')],
  [0, true, '', refuse('no-printer')],
])('with %i printers, done %s for %j', async (printers, isPrinted, reason, expected) => {
  expect(await heard(printers, isPrinted, reason)).toEqual(expected)
})
