import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { vi } from 'vitest'
import { addressesIn, type MailPart } from '../fixtures/mail/read-mail.ts'
import { saveAt } from './dialogs.ts'
import type { Mallette } from './launch.ts'

/** What left Mallette, read by other programs than those that wrote it. */

/** Presses what saves a file, has it saved at this path, and reads it; nothing may be there before. */
export async function savedAt(mallette: Mallette, path: string, press: () => Promise<void>): Promise<Buffer> {
  await saveAt(mallette, path)
  await press()
  await vi.waitUntil(() => existsSync(path), { timeout: 20_000 })
  return readFileSync(path)
}

export const sha256 = (bytes: Uint8Array = new Uint8Array()): string =>
  createHash('sha256').update(bytes).digest('hex')

/** The text of a part of a mail, ordinary spaces for non-breaking ones. */
export const wordsOf = (part: MailPart | undefined): string =>
  (part?.bytes.toString() ?? '').replaceAll('\u00A0', ' ')

/** Whom a mail goes to without their seeing each other, in the order of the alphabet. */
export const blindCopies = ({ headers }: MailPart): string[] =>
  addressesIn(headers.get('bcc') ?? '')
    .map(({ mail }) => mail)
    .sort()

/** How often each entry of a calendar file has changed (RFC 5545, SEQUENCE), by its UID. */
export function sequencesIn(calendar: Uint8Array = new Uint8Array()): ReadonlyMap<string, number> {
  const entries = new ICAL.Component(ICAL.parse(Buffer.from(calendar).toString()))
  return new Map(
    entries.getAllSubcomponents('vevent').map(entry => {
      const { uid, sequence } = new ICAL.Event(entry)
      return [uid, sequence]
    }),
  )
}
