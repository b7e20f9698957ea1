import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes after which the log starts a new file; one older file is kept. */
const fullLog = 256 * 1024

/** Notes what happened, for whoever helps the person. Never what she wrote. */
export type Log = (event: string, error?: unknown) => void

/**
 * A text log in `folder`, one line an event. It writes at once, so that a crash leaves its line, and never
 * throws: Mallette does without a log rather than stop for it.
 */
export function openLog(folder: string): Log {
  const file = join(folder, 'mallette.log')
  return (event, error) => {
    const cause = error === undefined ? '' : ` ${describeError(error)}`
    try {
      mkdirSync(folder, { recursive: true })
      if (sizeOf(file) > fullLog) renameSync(file, join(folder, 'mallette.1.log'))
      appendFileSync(file, `${new Date().toISOString()} ${event}${cause}\n`, { mode: 0o600 })
    } catch {}
  }
}

/**
 * The name, the system's code and the places of an error. Its message may quote a note or a contact, and the
 * folders of its stack the person's name: both are left out.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${plainWord(error.code)}` : ''
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const places = frames.slice(0, 8).map(frame => /([^\s/\\():]+:\d+:\d+)\)?$/.exec(frame)?.[1] ?? '?')
  return [`${plainWord(error.name)}${code}`, ...places].join(' < ')
}

function plainWord(text: string): string {
  return /^\w{1,60}$/.test(text) ? text : '?'
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
