import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isMailAddress } from '../../domain/link.ts'
import { addressesIn, decodedWords, readMail } from '../../tests/fixtures/mail/read-mail.ts'
import { draftMail, type MailDraft } from './draft.ts'

const word = new Uint8Array([
  0x50,
  0x4b,
  3,
  4,
  0,
  13,
  10,
  0xff,
  ...Array.from({ length: 900 }, (_, at) => at % 256),
])
const note: MailDraft = {
  subject:
    'SOUS EMBARGO jusqu’au jeudi 6 mai 2021 à 9 h 30 – Note aux rédactions n° 962 – Écoles de production',
  text: 'Bonjour,\n\nVisite à 10 h 10.\n.\nFrom Lieusaint\n',
  to: [{ name: 'Ministère chargé de l’Industrie', mail: 'presse@industrie.example' }],
  bcc: [
    { name: 'Inès Delorme', mail: 'ines@brie.example' },
    { name: '', mail: 'redaction@cri.example' },
  ],
  attachments: [
    {
      name: '2021-05-06 Note aux rédactions n° 962 – Écoles de production, présentation.docx',
      format: 'docx',
      content: word,
    },
    { name: 'visite.ics', format: 'ics', content: Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n') },
  ],
}
const read = async (draft: Partial<MailDraft>) => readMail(await draftMail({ ...note, ...draft }))
const header = (part: Awaited<ReturnType<typeof read>>, name: string): string => part.headers.get(name) ?? ''

describe('a draft', () => {
  it('is one that nobody has sent: unsent, without date, identity or sender', async () => {
    const { headers } = await read({})
    expect(headers.get('x-unsent')).toBe('1')
    for (const absent of ['date', 'message-id', 'from']) expect(headers.has(absent)).toBe(false)
  })

  it('says subject and text as they are', async () => {
    const mail = await read({})
    expect(decodedWords(header(mail, 'subject'))).toBe(note.subject)
    expect(mail.parts[0]?.type).toBe('text/plain')
    expect(mail.parts[0]?.bytes.toString()).toBe(note.text.replaceAll('\n', '\r\n'))
  })

  it('keeps Bcc, with names', async () => {
    const mail = await read({})
    expect(addressesIn(header(mail, 'to'))).toEqual(note.to)
    expect(addressesIn(header(mail, 'bcc'))).toEqual(note.bcc)
  })

  it('carries attachments byte by byte under their names', async () => {
    const [, ...attached] = (await read({})).parts
    expect(attached.map(({ fileName }) => fileName)).toEqual(note.attachments.map(({ name }) => name))
    expect(attached.map(({ bytes }) => [...bytes])).toEqual(
      note.attachments.map(({ content }) => [...content]),
    )
    expect(attached.map(({ type }) => type)).toEqual([
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/calendar',
    ])
  })

  it('has a hundred and fifty in Bcc, each once, on folded lines', async () => {
    const bcc = Array.from({ length: 150 }, (_, at) => ({
      name: `Prénom Nom ${at}`,
      mail: `personne.${at}@media.example`,
    }))
    expect(addressesIn(header(await read({ bcc }), 'bcc'))).toEqual(bcc)
  })

  it('without attachments and recipients is only its text', async () => {
    const mail = await read({ to: [], bcc: [], attachments: [] })
    expect(mail.parts).toEqual([])
    expect(mail.headers.has('to')).toBe(false)
    expect(mail.headers.has('bcc')).toBe(false)
    expect(mail.bytes.toString()).toContain('Visite à 10 h 10.')
  })

  it('is the same to the last byte when it is made again', async () => {
    expect(Buffer.from(await draftMail(note)).equals(await draftMail(note))).toBe(true)
  })
})

test.each([
  [
    'a line break and a header',
    'Delorme\r\nBcc: voleur@mal.example\r\nX-Evil: 1',
    'Delorme Bcc: voleur@mal.example X-Evil: 1',
  ],
  ['brackets and commas', 'Delorme <voleur@mal.example>, "Inès"', 'Delorme <voleur@mal.example>, "Inès"'],
  ['a line separator', 'Delorme\u2028Inès', 'Delorme Inès'],
  ['a null byte', 'Delorme\0Inès', 'DelormeInès'],
  ['an encoded word', '=?UTF-8?Q?Inès?=', '=?UTF-8?Q?Inès?='],
])('a name with %s stays a name', async (_, name, written) => {
  const mail = await read({ bcc: [{ name, mail: 'ines@brie.example' }] })
  expect([...mail.headers.keys()].sort()).toEqual(
    ['bcc', 'content-type', 'mime-version', 'subject', 'to', 'x-unsent'].sort(),
  )
  expect(addressesIn(header(mail, 'bcc'))).toEqual([{ name: written, mail: 'ines@brie.example' }])
})

test.each(['a\r\nX-Evil: 1.docx', '../../etc/passwd.docx', 'a"; name="b.docx', 'été\u0000.docx'])(
  'an attachment named %j adds no header',
  async name => {
    const [, part] = (await read({ attachments: [{ name, format: 'docx', content: word }] })).parts
    expect([...(part?.headers.keys() ?? [])].sort()).toEqual([
      'content-disposition',
      'content-transfer-encoding',
      'content-type',
    ])
    expect(part?.bytes.equals(Buffer.from(word))).toBe(true)
  },
)

test('whatever is written comes back as it was', async () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .filter(text => !/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
  const clean = line.map(text => text.replaceAll(/\s+/gu, ' ').trim())
  const mail = fc
    .constantFrom('ines@brie.example', "o'neil+presse@cri.example", 'a.b_c-d%e@x-y.example')
    .filter(isMailAddress)
  const people = fc.uniqueArray(fc.record({ name: clean, mail }), {
    maxLength: 3,
    selector: person => person.mail,
  })
  await fc.assert(
    fc.asyncProperty(clean, fc.array(clean, { maxLength: 6 }), people, async (subject, lines, bcc) => {
      const made = await read({ subject, text: lines.join('\n'), bcc, attachments: [] })
      expect(decodedWords(header(made, 'subject'))).toBe(subject)
      expect(addressesIn(header(made, 'bcc'))).toEqual(bcc)
      expect(
        made.bytes
          .toString()
          .split('\r\n')
          .map(one => one.trimEnd())
          .join('\n')
          .trimEnd(),
      ).toBe(lines.join('\n').trimEnd())
    }),
  )
})
