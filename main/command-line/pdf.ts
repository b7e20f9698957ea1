import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NoteFile } from '../../domain/press-note.ts'
import { commandLine } from '../../renderer/messages/fr/command-line.ts'
import { exits, Refusal } from './refusal.ts'

/** The variables in which scripts/note.mjs names the runtime that has a press, and the switches that it needs here. */
export const pressVariable = 'MALLETTE_PRESS'
const switchesVariable = 'MALLETTE_PRESS_SWITCHES'

/** Milliseconds that the runtime may take to start, print and end. */
const patience = 90_000

/** Runs the press of the application without a window; false where it did not print. */
function ran(runtime: string, folder: string): Promise<boolean> {
  const words = [
    ...(process.env[switchesVariable] ?? '').split(' ').filter(word => word !== ''),
    `--user-data-dir=${join(folder, 'profile')}`,
    join(__dirname, 'headless-press.cjs'),
    folder,
  ]
  return new Promise(resolve => {
    // What Chromium complains of is nothing that the person at the command line can mend.
    const child = spawn(runtime, words, { stdio: 'ignore' })
    const late = setTimeout(() => child.kill('SIGKILL'), patience)
    const end = (isDone: boolean): void => {
      clearTimeout(late)
      resolve(isDone)
    }
    child.once('error', () => end(false))
    child.once('exit', code => end(code === 0))
  })
}

/**
 * The bytes of the note’s PDF, by Chromium as in the application. Throws a `Refusal` where there is no runtime, no
 * screen to start it on, or it did not print.
 */
export async function printedPdf(note: NoteFile): Promise<Uint8Array> {
  const runtime = process.env[pressVariable] ?? ''
  if (runtime === '') throw new Refusal(commandLine.noPress, exits.noPress)
  const folder = await mkdtemp(join(tmpdir(), 'mallette-press-'))
  try {
    await writeFile(join(folder, 'note.json'), JSON.stringify(note))
    if (!(await ran(runtime, folder))) throw new Refusal(commandLine.notPrinted, exits.noPress)
    return await readFile(join(folder, 'note.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
