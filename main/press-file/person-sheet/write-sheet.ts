import { dayOf } from '../../../domain/condition-days.ts'
import { contactName } from '../../../domain/contact.ts'
import { type Result, refuse, succeed } from '../../../domain/failure.ts'
import { fileTitle, saveLogged } from '../../new-file.ts'
import { logUse } from '../log-use.ts'
import type { PressFileWorld } from '../world.ts'
import { composeSheet } from './compose-sheet.ts'
import { type Sheet, sheetOf } from './sheet.ts'

export type SheetFormat = 'docx' | 'json'

type Written = { readonly fileName: string; readonly count: number; readonly leftOut: number }

/**
 * Writes everything that is held about a contact where the person wants it, and into the log that it was handed
 * out. `not-found` when there is no such contact; `cancelled`, `disk-full`, `read-only` as for any file.
 */
export async function writeSheet(
  world: PressFileWorld,
  id: string,
  format: SheetFormat,
): Promise<Result<Written>> {
  const sheet = await sheetOf(world, id)
  if (sheet === null) return refuse('not-found')
  const file = {
    title: fileTitle(`Fiche ${contactName(sheet.contact)}`, dayOf(world.now())),
    extension: format,
    content: () => bytesOf(sheet, format),
  }
  const saved = await saveLogged(world.services, file, async () => {
    const logged = await logUse(world, {
      kind: 'sheet',
      purpose: '',
      subject: '',
      format,
      contactIds: [sheet.contact.id],
      marksUse: false,
    })
    return logged.ok ? world.file.change(logged.value) : logged
  })
  return saved.ok ? succeed({ ...saved.value, count: 1, leftOut: 0 }) : saved
}

/** A version of its own, so that a later reader knows what it has before it. */
const jsonForm = { form: 'mallette-person-sheet', version: 1 } as const

async function bytesOf(sheet: Sheet, format: SheetFormat): Promise<Uint8Array> {
  if (format === 'json') return Buffer.from(`${JSON.stringify({ ...jsonForm, ...sheet }, null, 2)}\n`)
  // docx is heavy: nothing but a sheet should wait for it.
  const { toDocx } = await import('../../word/document.ts')
  return toDocx(composeSheet(sheet))
}
