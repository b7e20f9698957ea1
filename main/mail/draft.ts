import type { ProducedFormat } from '../../domain/produced-file.ts'
import type { Produced } from '../produce.ts'
import { sha256Of } from '../store/produced-files.ts'
import { inertLine, inertText } from '../word/sanitise.ts'

/** Somebody a mail goes to; a name may be empty. */
export type MailPerson = { readonly name: string; readonly mail: string }

/** A mail that nobody has sent yet. Nobody in `to` and `bcc` is a draft whose recipients are still to be written. */
export type MailDraft = {
  readonly subject: string
  /** Plain text, lines ended by `\n`. */
  readonly text: string
  readonly to: readonly MailPerson[]
  readonly bcc: readonly MailPerson[]
  readonly attachments: readonly Pick<Produced, 'name' | 'format' | 'content'>[]
}

const mediaTypes: Record<ProducedFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  eml: 'message/rfc822',
  ics: 'text/calendar; charset=utf-8',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  odt: 'application/vnd.oasis.opendocument.text',
}

/** What a header holds so that none is made up, and the mail leaves it out: nothing but a space. */
const absent = ' '

/**
 * The bytes of an `.eml` file that mail programs open as a draft (`X-Unsent: 1`), Bcc included. It has neither date nor
 * Message-ID: whoever sends it gives them. Same draft, same bytes. RFC 5322 for lines and folding, 2047 and 2231 for
 * what is not ASCII.
 */
export async function draftMail({ subject, text, to, bcc, attachments }: MailDraft): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const written = [inertLine(subject), inertText(text), ...attachments.map(({ name }) => inertLine(name))]
  const message = new MailComposer({
    subject: written[0],
    text: written[1],
    to: to.map(addressOf),
    bcc: bcc.map(addressOf),
    attachments: attachments.map(({ name, format, content }) => ({
      filename: inertLine(name),
      contentType: mediaTypes[format],
      contentDisposition: 'attachment',
      contentTransferEncoding: 'base64',
      content: Buffer.from(content.buffer, content.byteOffset, content.length),
    })),
    headers: { 'X-Unsent': '1' },
    date: absent,
    newline: 'windows',
    textEncoding: 'quoted-printable',
    baseBoundary: sha256Of(Buffer.from(written.join('\n'))).slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  // Mail that is sent loses its Bcc on the way; a draft that lost it would reach nobody.
  message.keepBcc = true
  message.setHeader('Message-ID', { value: absent })
  return message.build()
}

const addressOf = ({ name, mail }: MailPerson) => ({ name: inertLine(name), address: mail })
