import { datesOf } from '../../domain/event-note.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { deskLetter } from '../../domain/register-sheet/desk-letter.ts'
import { sheetComposition } from '../../domain/register-sheet/sheet-composition.ts'
import { sheetTable } from '../../domain/register-sheet/sheet-table.ts'
import { peopleOfSheet, type SheetRequest } from '../../domain/register-sheet.ts'
import { recordDispatch } from '../dispatches.ts'
import { localDay } from '../local-day.ts'
import { draftMail } from '../mail/draft.ts'
import { asNewFile, handOver, type Way } from '../mail/hand-over.ts'
import { saveLogged } from '../new-file.ts'
import type { Office } from '../office.ts'
import { fileFacts, type Produced, producedFile } from '../produce.ts'
import { proposedFileName } from '../word/file-name.ts'
import { noPictures } from '../word/media.ts'
import { workbookOf } from '../workbook/workbook.ts'
import type { World } from '../world.ts'
import { registerOfEvent } from './event-register.ts'

type Format = 'xlsx' | 'docx'

/** Which sheet is meant: `desk` counts in the event; null is no desk in particular, and the whole event. */
type Asked = {
  readonly eventNoteId: string
  readonly desk: number | null
  readonly sequence: string | null
}

/**
 * Writes the sheet for a desk where the person wants it, and remembers that it left. `not-found` without the event, at
 * `desk` and at `sequence` where there is no such thing, and at `accreditations` where nobody would be on it; `cancelled`, `disk-full`,
 * `read-only`.
 */
export async function saveDeskSheet(
  world: World,
  office: Office,
  asked: Asked & { readonly format: Format },
): Promise<Result<{ fileName: string; count: number }>> {
  const request = await sheetRequest(world, asked)
  if (!request.ok) return request
  const produced = await producedSheet(request.value, asked.format, office)
  if (!produced.ok) return produced
  const file = produced.value
  const saved = await saveLogged(office.dialogs, asNewFile(file), () =>
    remember(world, office, asked, request.value, 'desk-sheet', [file]),
  )
  if (!saved.ok) return saved
  return succeed({ ...saved.value, count: peopleOfSheet(request.value).length })
}

/**
 * A mail draft to a desk with the sheet attached. Failures are those of `saveDeskSheet` and of `handOver`, and
 * `no-recipient` at `desk` when the desk has no mail address.
 */
export async function mailToDesk(
  world: World,
  office: Office,
  asked: Asked & { readonly desk: number; readonly way: Way },
): Promise<Result<{ dispatchId: string; files: ReturnType<typeof fileFacts>[]; opened: number }>> {
  const request = await sheetRequest(world, asked)
  if (!request.ok) return request
  const { desk } = request.value
  if (desk === null || desk.mails.length === 0) return refuse('no-recipient', 'desk')
  const produced = await producedSheet(request.value, 'xlsx', office)
  if (!produced.ok) return produced
  const sheet = produced.value
  const letter = deskLetter(request.value)
  const to = desk.mails.map(mail => ({ name: '', mail }))
  const bytes = await draftMail({ ...letter, to, bcc: [], attachments: [sheet] })
  const draft = producedFile(`${stemOf(sheet.name)}.eml`, 'eml', bytes)
  const files = [draft, sheet]
  let dispatchId = ''
  const handed = await handOver(office, [draft], asked.way, async () => {
    const remembered = await remember(world, office, asked, request.value, 'desk-mail', files)
    if (!remembered.ok) return remembered
    dispatchId = remembered.value.id
    return succeed(() => world.store.dispatches.remove(dispatchId))
  })
  if (!handed.ok) return handed
  return succeed({
    dispatchId,
    files: files.map(fileFacts),
    opened: handed.value.opened,
  })
}

async function sheetRequest(
  { store, now }: World,
  { eventNoteId, desk, sequence }: Asked,
): Promise<Result<SheetRequest>> {
  const event = store.eventNotes.get(eventNoteId)
  if (event === null) return refuse('not-found')
  const register = await registerOfEvent(store, eventNoteId)
  if (!register.ok) return register
  const meant = desk === null ? null : event.desks[desk]
  if (meant === undefined) return refuse('not-found', 'desk')
  const isKnown = sequence === null || register.value.sequences.some(({ id }) => id === sequence)
  if (!isKnown) return refuse('not-found', 'sequence')
  const request = { event, register: register.value, desk: meant, sequence, on: localDay(now()) }
  return peopleOfSheet(request).length === 0 ? refuse('not-found', 'accreditations') : succeed(request)
}

async function producedSheet(
  request: SheetRequest,
  format: Format,
  office: Pick<Office, 'workshop'>,
): Promise<Result<Produced>> {
  const { event, on, register, sequence } = request
  const part = register.sequences.find(({ id }) => id === sequence)?.label ?? ''
  const name = proposedFileName({
    date: datesOf(event)[0] ?? on,
    kindLabel: 'Demandes d’accréditation',
    number: '',
    title: [event.title, part].filter(text => text !== '').join(' – '),
  })
  const content = await contentOf(request, format, office)
  return content.ok ? succeed(producedFile(`${stemOf(name)}.${format}`, format, content.value)) : content
}

async function contentOf(
  request: SheetRequest,
  format: Format,
  { workshop }: Pick<Office, 'workshop'>,
): Promise<Result<Uint8Array>> {
  if (format === 'xlsx') return succeed(workbookOf([{ name: 'Accréditations', ...sheetTable(request) }]))
  const composition = sheetComposition(request)
  return workshop.write({ kind: 'sheet', composition, mark: null, pictures: noPictures })
}

const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '')

/** What left is in the log of uses, for those who are contacts, and among the dispatches. */
async function remember(
  world: World,
  { pressFile }: Office,
  { eventNoteId }: Asked,
  request: SheetRequest,
  kind: 'desk-sheet' | 'desk-mail',
  files: readonly Produced[],
) {
  const { desk, event } = request
  const people = peopleOfSheet(request)
  const logged = await pressFile.logUse({
    kind: 'accreditation',
    purpose: ['Demandes d’accréditation', desk?.office ?? ''].filter(text => text !== '').join(' – '),
    subject: event.title,
    format: files.at(-1)?.format ?? '',
    contactIds: people.flatMap(({ contactId }) => contactId ?? []),
    count: people.length,
  })
  if (!logged.ok) return logged
  const mails = kind === 'desk-mail' ? (desk?.mails ?? []) : []
  return recordDispatch(world, {
    kind,
    noteId: null,
    releaseId: null,
    eventNoteId,
    number: '',
    subject: deskLetter(request).subject,
    files: files.map(fileFacts),
    recipients: mails.map(mail => ({ contactId: null, name: desk?.office ?? '', outlet: '', mail })),
    facts: [],
  })
}
