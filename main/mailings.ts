import type { Question } from '../domain/channels.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import { mailSubject, mailText } from '../domain/mail-text.ts'
import type { Mailing, MailingPlan } from '../domain/mailing.ts'
import { batchesOf, mostAttached, mostBatches } from '../domain/mailing-batches.ts'
import type { ProducedFile } from '../domain/produced-file.ts'
import { lengths } from '../domain/text.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { recordDispatch } from './dispatches.ts'
import { calendarOf } from './mail/calendar-of.ts'
import { draftMail, type MailPerson } from './mail/draft.ts'
import { handOverEach } from './mail/hand-over.ts'
import { filesOf, type LeavingNote, leavingHead, leavingNote } from './mail/leaving-note.ts'
import { whomOf } from './mail/whom.ts'
import type { Office, ResolvedRecipients } from './office.ts'
import { noteFileName, type Produced, producedFile } from './produce.ts'
import type { World } from './world.ts'

type MailingQuestion = Extract<Question, `mailings.${string}`>

/** How many recipients a plan names: enough to see that they are the right ones. */
const sampled = 12

/** A note that is ready to leave, and whom it goes to. */
type Planned = {
  readonly leaving: LeavingNote
  readonly whom: ResolvedRecipients
  readonly subject: string
  readonly text: string
  readonly cap: number
}

/** The answers about mailings. */
export function mailingAnswers(world: World, office: Office): AnswersTo<MailingQuestion> {
  async function planOf({
    noteId,
    to,
    subject,
  }: Pick<Mailing, 'noteId' | 'to' | 'subject'>): Promise<Result<Planned>> {
    const leaving = await leavingNote(world, noteId)
    if (!leaving.ok) return leaving
    const whom = await whomOf(world, office, to)
    if (!whom.ok) return whom
    const { composition, input } = leaving.value
    return succeed({
      leaving: leaving.value,
      whom: whom.value,
      subject: subject.trim() || mailSubject(composition, input.note.corrects),
      text: mailText(composition),
      cap: world.store.library.read().settings.mailCap,
    })
  }

  /** The same, refused where it would reach nobody or take too many mails. */
  async function readyOf(mailing: Pick<Mailing, 'noteId' | 'to' | 'subject'>): Promise<Result<Planned>> {
    const planned = await planOf(mailing)
    if (!planned.ok) return planned
    const { whom, cap } = planned.value
    if (whom.recipients.length === 0) return refuse('no-recipient', 'to')
    if (batchesOf(whom.recipients, cap).length > mostBatches) return refuse('too-large', 'to')
    return planned
  }

  return {
    'mailings.plan': async input => {
      const planned = await planOf(input)
      return planned.ok ? succeed(planOut(planned.value)) : planned
    },

    'mailings.prepare': async mailing => {
      const planned = await readyOf(mailing)
      if (!planned.ok) return planned
      const attachments = await attachedTo(world, office, planned.value.leaving, mailing.attach)
      if (!attachments.ok) return attachments
      const drafts = draftsOf(planned.value, mailing.field, attachments.value)
      let dispatchId = ''
      const handed = await handOverEach(office, drafts, mailing.way, async files => {
        const recorded = await record(world, planned.value, 'mail', files)
        if (!recorded.ok) return recorded
        dispatchId = recorded.value.id
        return succeed(() => world.store.dispatches.remove(dispatchId))
      })
      if (!handed.ok) return handed
      const { files, opened } = handed.value
      const logged = await logWith(office, planned.value, 'eml')
      return logged.ok ? succeed({ dispatchId, files: [...files], opened }) : logged
    },

    'mailings.text': async mailing => {
      const planned = await readyOf(mailing)
      if (!planned.ok) return planned
      const { subject, text, whom, cap } = planned.value
      const recorded = await record(world, planned.value, 'text', [])
      if (!recorded.ok) return recorded
      const logged = await logWith(office, planned.value, 'txt')
      if (!logged.ok) return logged
      const batches = batchesOf(whom.recipients, cap).map(batch => batch.map(({ mail }) => mail).join('; '))
      return succeed({ subject, text, batches })
    },
  }
}

function planOut({ whom, subject, text, cap }: Planned): MailingPlan {
  const { recipients, opposed, withoutMail, folded } = whom
  return {
    recipients: recipients.length,
    opposed,
    withoutMail,
    folded,
    batches: batchesOf(recipients, cap).length,
    sample: recipients.slice(0, sampled),
    subject,
    text,
  }
}

/** The files that leave with the mails; `too-large` at `attach` where a mail server would refuse them. */
async function attachedTo(
  world: World,
  office: Office,
  leaving: LeavingNote,
  attach: Mailing['attach'],
): Promise<Result<readonly Produced[]>> {
  const formats = (['docx', 'pdf'] as const).filter(format => attach[format])
  const made = await filesOf(world, office, leaving, formats)
  if (!made.ok) return made
  const files = [...made.value]
  if (attach.ics) {
    if (leaving.event === null) return refuse('invalid', 'attach.ics')
    const calendar = await calendarOf(world, leaving.event)
    if (!calendar.ok) return calendar
    files.push(calendar.value)
  }
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0)
  return size > mostAttached ? refuse('too-large', 'attach') : succeed(files)
}

/** Whom the open mail is addressed to: the press mail of its own issuer, so that it is not addressed to nobody. */
function ownAddress({ input }: LeavingNote): readonly MailPerson[] {
  const [issuer] = input.issuers
  const [mail] = (issuer?.contacts ?? []).flatMap(({ mails }) => mails)
  return issuer === undefined || mail === undefined ? [] : [{ name: issuer.name, mail }]
}

function draftsOf(
  { leaving, whom, subject, text, cap }: Planned,
  field: Mailing['field'],
  attachments: readonly Produced[],
) {
  const batches = batchesOf(whom.recipients, cap)
  const name = noteFileName(leaving.input)
  const own = ownAddress(leaving)
  return {
    count: batches.length,
    name: `${name} – mails`,
    make: async (index: number): Promise<Produced> => {
      const people = batches[index] ?? []
      const [to, bcc] = field === 'to' ? [people, []] : [own, people]
      const bytes = await draftMail({ subject, text, to, bcc, attachments })
      const rank = batches.length === 1 ? '' : ` (${index + 1} sur ${batches.length})`
      return producedFile(`${name}${rank}.eml`, 'eml', bytes)
    },
  }
}

/** Remembers whom the note was prepared for. */
const record = (
  world: World,
  { leaving, whom, subject }: Planned,
  kind: 'mail' | 'text',
  files: readonly ProducedFile[],
) =>
  recordDispatch(world, {
    ...leavingHead(leaving),
    kind,
    subject,
    files: [...files],
    recipients: [...whom.recipients],
  })

/** The same with each contact. */
const logWith = (
  { pressFile }: Pick<Office, 'pressFile'>,
  { leaving, whom: { recipients } }: Planned,
  format: 'eml' | 'txt',
) =>
  pressFile.logUse({
    kind: 'note-sent',
    purpose: '',
    subject: leaving.composition.title.slice(0, lengths.line),
    format,
    contactIds: recipients.flatMap(({ contactId }) => contactId ?? []),
    count: recipients.length,
  })
