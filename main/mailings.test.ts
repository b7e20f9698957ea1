import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { eventNoteSchema } from '../domain/event-note.ts'
import { succeed } from '../domain/failure.ts'
import { issuerSchema } from '../domain/issuer.ts'
import { addresseesSchema, type Mailing, mailingSchema } from '../domain/mailing.ts'
import { pressNoteSchema } from '../domain/press-note.ts'
import { addressesIn, decodedWords, readMail } from '../tests/fixtures/mail/read-mail.ts'
import { openOffice } from '../tests/fixtures/office/office.ts'
import { contactAt } from '../tests/fixtures/press-file/world.ts'
import { granted } from '../tests/fixtures/store/data-folder.ts'
import { idOf } from '../tests/fixtures/store/samples.ts'
import { mailingAnswers } from './mailings.ts'
import { releaseAnswers } from './releases.ts'

const [noteId, eventNoteId, issuerId, nextId] = [1, 2, 3, 4].map(idOf)
const stamped = { createdAt: '2026-05-04T09:00:00.000Z', changedAt: '2026-05-04T09:00:00.000Z' }
const issuer = issuerSchema.parse({
  id: issuerId,
  name: 'Ministère',
  contacts: [{ organisation: 'Cabinet', mails: ['presse@ministere.example'], phones: ['01 00 00 00 00'] }],
})
const steps = [{ time: { kind: 'at', at: '10:10' }, text: 'Ateliers' }]
const event = eventNoteSchema.parse({
  id: eventNoteId,
  ...stamped,
  title: 'Lieusaint',
  purpose: 'une visite',
  programme: { days: [{ date: '2026-05-06', sequences: [{ steps }] }] },
})
const note = pressNoteSchema.parse({
  id: noteId,
  ...stamped,
  title: 'Écoles de production',
  number: '962',
  date: '2026-05-04',
  eventNoteId,
  issuerIds: [issuerId],
})

const mail = (address: string) => ({ address, label: '' })
const ines = contactAt('Brie Presse', {
  given: 'Inès',
  family: 'Delorme',
  mails: [mail('ines@brie.example')],
})
const mute = contactAt('Cri', { family: 'Muet' })
const opposition = { on: '2026-01-01', note: '' }
const opposed = contactAt('Cri', { family: 'Petit', mails: [mail('petit@cri.example')], opposition })

/** An office with a note, three contacts and a press that prints the title. */
async function openMailings(cap = 100) {
  const opened = await openOffice({ contacts: [ines, mute, opposed] })
  const { store, world } = opened
  const office = {
    ...opened.office,
    pdf: async ({ title }: { title: string }) => succeed(Buffer.from(`%PDF ${title}`)),
  }
  granted(await store.eventNotes.put(event))
  granted(await store.pressNotes.put(note))
  granted(
    await store.library.change(library => ({
      ...library,
      issuers: [issuer],
      settings: { ...library.settings, mailCap: cap },
    })),
  )
  return { ...opened, office, ...mailingAnswers(world, office), ...releaseAnswers(world, office) }
}
type Opened = Awaited<ReturnType<typeof openMailings>>

const attach = { docx: true, pdf: true, ics: false }
const mailingOf = (to: Partial<Mailing['to']>, more: Partial<Mailing> = {}): Mailing =>
  mailingSchema.parse({ noteId, to: addresseesSchema.parse(to), attach, way: 'open', ...more })
const typed = (...mails: readonly string[]) => mails.map(one => ({ name: '', mail: one }))
const many = (count: number) =>
  typed(...Array.from({ length: count }, (_, at) => `personne${at}@media.example`))
const draftsOf = ({ person }: Opened) =>
  Promise.all(person.opened.map(async path => readMail(await readFile(path))))

describe('a plan', () => {
  it('says whom a mailing reaches, whom not, and what it says', async () => {
    const desk = await openMailings()
    const to = {
      contactIds: [ines.id, mute.id, opposed.id],
      addresses: typed('ines@brie.example', 'petit@cri.example', 'a@b.example'),
    }
    expect(granted(await desk['mailings.plan'](mailingOf(to)))).toMatchObject({
      recipients: 2,
      opposed: 1,
      withoutMail: 1,
      folded: 1,
      batches: 1,
      subject: 'Note aux rédactions n°\u00A0962 – Écoles de production',
    })
  })

  it('of nobody has no mail, and its text all the same', async () => {
    const plan = granted(await (await openMailings())['mailings.plan'](mailingOf({})))
    expect(plan).toMatchObject({ recipients: 0, batches: 0 })
    expect(plan.text).toContain('10\u00A0h\u00A010 – Ateliers')
  })

  it('of a note that is not there is refused', async () => {
    const desk = await openMailings()
    expect(await desk['mailings.plan']({ ...mailingOf({}), noteId: nextId ?? '' })).toMatchObject({
      ok: false,
    })
  })
})

describe('drafts', () => {
  it('are addressed to the issuer, everybody else hidden, files attached, and opened', async () => {
    const desk = await openMailings()
    const prepared = granted(
      await desk['mailings.prepare'](
        mailingOf(
          { contactIds: [ines.id], addresses: typed('a@b.example') },
          { attach: { ...attach, ics: true } },
        ),
      ),
    )
    expect(prepared).toMatchObject({ opened: 1, files: [{ format: 'eml' }] })
    const [draft] = await draftsOf(desk)
    expect(addressesIn(draft?.headers.get('to') ?? '')).toEqual([
      { name: 'Ministère', mail: 'presse@ministere.example' },
    ])
    expect(addressesIn(draft?.headers.get('bcc') ?? '')).toEqual([
      { name: 'Inès Delorme', mail: 'ines@brie.example' },
      { name: '', mail: 'a@b.example' },
    ])
    expect(draft?.parts.slice(1).map(({ fileName }) => fileName)).toEqual([
      '2026-05-06 Note aux rédactions n° 962.docx',
      '2026-05-06 Note aux rédactions n° 962.pdf',
      '2026-05-06 Calendrier – Une visite.ics',
    ])
  })

  it('reach each address exactly once under the cap', async () => {
    const desk = await openMailings(40)
    granted(await desk['mailings.prepare'](mailingOf({ addresses: many(101) })))
    const drafts = await draftsOf(desk)
    const hidden = drafts.map(({ headers }) => addressesIn(headers.get('bcc') ?? '').map(one => one.mail))
    expect(hidden.map(({ length }) => length)).toEqual([34, 33, 34])
    expect(new Set(hidden.flat()).size).toBe(101)
    expect(desk.person.opened.map(path => path.split('/').at(-1))).toEqual([
      '2026-05-06 Note aux rédactions n° 962 (1 sur 3).eml',
      '2026-05-06 Note aux rédactions n° 962 (2 sur 3).eml',
      '2026-05-06 Note aux rédactions n° 962 (3 sur 3).eml',
    ])
  })

  it('show their recipients to each other only where that was asked', async () => {
    const desk = await openMailings()
    granted(
      await desk['mailings.prepare'](
        mailingOf({ contactIds: [ines.id] }, { field: 'to', subject: 'Rappel' }),
      ),
    )
    const [draft] = await draftsOf(desk)
    expect(addressesIn(draft?.headers.get('to') ?? '')).toEqual([
      { name: 'Inès Delorme', mail: 'ines@brie.example' },
    ])
    expect(draft?.headers.has('bcc')).toBe(false)
    expect(decodedWords(draft?.headers.get('subject') ?? '')).toBe('Rappel')
  })

  it('for ten thousand are a hundred, in one zip, and leave time for everything else', async () => {
    const desk = await openMailings()
    desk.person.place = join(desk.folder, 'envoi.zip')
    let turns = 0
    const pulse = setInterval(() => {
      turns += 1
    }, 1)
    const prepared = granted(
      await desk['mailings.prepare'](mailingOf({ addresses: many(10_000) }, { way: 'save' })),
    )
    clearInterval(pulse)
    expect(prepared.files).toHaveLength(100)
    const inside = Object.values(unzipSync(await readFile(desk.person.place)))
    const all = inside.flatMap(bytes => addressesIn(readMail(bytes).headers.get('bcc') ?? ''))
    expect(new Set(all.map(one => one.mail)).size).toBe(10_000)
    // Each mail lets others have their turn.
    expect(turns).toBeGreaterThan(100)
  })

  it('are refused for nobody, for too many, and beyond what mails carry', async () => {
    const desk = await openMailings(20)
    expect(await desk['mailings.prepare'](mailingOf({ contactIds: [mute.id] }))).toMatchObject({
      failure: { code: 'no-recipient' },
    })
    expect(await desk['mailings.prepare'](mailingOf({ addresses: many(8_001) }))).toMatchObject({
      failure: { code: 'too-large', field: 'to' },
    })
    expect(await desk['mailings.prepare'](mailingOf({ listIds: [nextId ?? ''] }))).toMatchObject({
      failure: { code: 'invalid', field: 'to.listIds[0]' },
    })
    expect(desk.person.opened).toEqual([])
    expect(granted(await desk.store.dispatches.list())).toEqual([])
  })
})

describe('what was sent', () => {
  it('is in the log with whom, what and which facts, and in the log of uses', async () => {
    const desk = await openMailings()
    const to = { contactIds: [ines.id], addresses: typed('a@b.example') }
    const { dispatchId, files } = granted(await desk['mailings.prepare'](mailingOf(to)))
    const logged = granted(await desk.store.dispatches.get(dispatchId))
    expect(logged).toMatchObject({ kind: 'mail', noteId, eventNoteId, releaseId: null, number: '962', files })
    expect(logged.recipients.map(one => one.mail)).toEqual(['ines@brie.example', 'a@b.example'])
    expect(logged.facts.some(({ value }) => value.includes('10\u00A0h\u00A010'))).toBe(true)
    const uses = granted(
      await desk.desk.ask({ task: 'ask', question: 'privacy.log', input: { from: 0, count: 10 } }),
    )
    expect(uses).toMatchObject({ uses: [{ kind: 'note-sent', count: 2 }] })
  })

  it('is what was released, to the last byte, whatever has changed since', async () => {
    const desk = await openMailings()
    const release = granted(await desk['releases.release']({ noteId: noteId ?? '', number: '962' }))
    const later = [{ time: { kind: 'at', at: '11:00' }, text: 'Ateliers' }]
    const programme = { days: [{ date: '2026-05-06', sequences: [{ steps: later }] }] }
    granted(await desk.store.eventNotes.put(eventNoteSchema.parse({ ...event, programme })))

    const { dispatchId } = granted(await desk['mailings.prepare'](mailingOf({ contactIds: [ines.id] })))
    const [draft] = await draftsOf(desk)
    for (const [index, file] of release.files.entries()) {
      const kept = granted(await desk.store.produced.read(release.id, file.sha256))
      expect(draft?.parts[index + 1]?.bytes.equals(Buffer.from(kept))).toBe(true)
    }
    expect(draft?.parts[0]?.bytes.toString()).toContain('10\u00A0h\u00A010 – Ateliers')
    expect(granted(await desk.store.dispatches.get(dispatchId))).toMatchObject({ releaseId: release.id })
  })

  it('tells a correction whom it has to reach', async () => {
    const desk = await openMailings()
    granted(
      await desk['mailings.prepare'](mailingOf({ contactIds: [ines.id], addresses: typed('a@b.example') })),
    )
    const corrects = { effect: 'corrects', noteId, number: '962' }
    granted(
      await desk.store.pressNotes.put(
        pressNoteSchema.parse({ ...note, id: nextId, number: '963', corrects }),
      ),
    )
    const correction = { ...mailingOf({ whoHad: noteId ?? '' }), noteId: nextId ?? '' }
    const plan = granted(await desk['mailings.plan'](correction))
    expect(plan.sample.map(one => [one.contactId, one.mail])).toEqual([
      [ines.id, 'ines@brie.example'],
      [null, 'a@b.example'],
    ])
    expect(plan.subject).toMatch(/^\[RECTIFICATIF\] /)
  })
})

it('gives a webmail subject, text and addresses mail by mail, and notes it', async () => {
  const desk = await openMailings(2)
  const text = granted(await desk['mailings.text'](mailingOf({ addresses: many(3) })))
  expect(text.batches).toEqual([
    'personne0@media.example; personne1@media.example',
    'personne2@media.example',
  ])
  expect(text.text).toContain('Ateliers')
  expect(granted(await desk.store.dispatches.list())).toMatchObject([{ kind: 'text', files: [] }])
})

it('says of a calendar that it is under embargo, as of the note, and does not name it as the attaché does', async () => {
  const desk = await openMailings()
  const embargo = { day: '2026-05-06', clock: '09:00' }
  granted(await desk.store.pressNotes.put({ ...note, embargo }))
  const to = { contactIds: [ines.id] }
  granted(await desk['mailings.prepare'](mailingOf(to, { attach: { docx: false, pdf: false, ics: true } })))
  const [draft] = await draftsOf(desk)
  const calendar = draft?.parts.find(({ fileName }) => fileName.endsWith('.ics'))
  expect(calendar?.fileName).toBe('SOUS EMBARGO 2026-05-06 Calendrier – Une visite.ics')
  expect(calendar?.bytes.toString()).not.toContain('X-WR-CALNAME:Lieusaint')
})
