import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bases, type Contact, contactKinds, contactSchema, draftOf, reachings } from '../domain/contact.ts'
import { columnsOf } from '../domain/contact-import/columns.ts'
import { guessMapping } from '../domain/contact-import/guess-mapping.ts'
import { type RowReading, readRow } from '../domain/contact-import/row-reading.ts'
import { coverages } from '../domain/coverage.ts'
import { photoLimits } from '../domain/photo.ts'
import { csvFile } from '../main/press-file/contact-exports/csv-file.ts'
import { vcardFile } from '../main/press-file/contact-exports/vcard-file.ts'
import { xlsxFile } from '../main/press-file/contact-exports/xlsx-file.ts'
import { readFile } from '../main/press-file/imports/read-file.ts'
import { createWork } from '../main/press-file/imports/work.ts'
import { somebody } from './contact-files.ts'
import { importDesk } from './imports/import-desk.ts'

const nobody = () => undefined

const formats = {
  csv: contacts => csvFile(contacts, nobody),
  xlsx: contacts => xlsxFile(contacts, nobody),
  'vcard-4': contacts => vcardFile(contacts, '4.0', nobody),
  'vcard-3': contacts => vcardFile(contacts, '3.0', nobody),
} satisfies Record<string, (contacts: readonly Contact[]) => Promise<Uint8Array>>

/** What the import reads in a file, before it looks for who is known. */
async function readBack(name: string, bytes: Uint8Array): Promise<readonly RowReading[]> {
  const read = await readFile(name, bytes, createWork('round trip', nobody))
  if (!read.ok) throw new Error(read.fault)
  return read.tables.flatMap(table => {
    const { headings, rows } = table.sheet
    const samples = rows.slice(0, 200).map(({ cells }) => cells)
    const columns = columnsOf(headings, table.mapping ?? guessMapping(headings, samples))
    return rows.map(row => {
      const result = readRow(columns, row.cells, '2026-05-06')
      if (result.isRefused) throw new Error(`row ${row.line}: ${result.fault}`)
      return result.reading
    })
  })
}

const said = (contact: Contact) => ({
  id: contact.id,
  draft: draftOf(contact),
  opposition: contact.opposition,
})

const nasty = fc.constantFrom(
  '=1+1',
  '+33 1',
  '-',
  '@',
  "'",
  '"',
  ';',
  ',',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u0000',
  '\\',
  ':',
  '|',
  '_x0041_',
  'é',
  '😀',
  '\uD800',
  '\uFFFE',
  '\u00A0',
  '<b>&',
  '§',
)
const text = (max: number) =>
  fc
    .array(
      fc.oneof(nasty, fc.stringMatching(/^[A-Za-zÀ-ÿ ]{0,12}$/), fc.string({ unit: 'binary', maxLength: 4 })),
      {
        maxLength: 5,
      },
    )
    .map(parts => parts.join('').slice(0, max))
const term = text(60)
  .map(word => word.trim())
  .filter(word => word !== '')
const day = fc.constantFrom('', '2024-02-29', '2026-05-06')
const instant = fc.constant('2026-05-06T17:42:00.000Z')
const mail = fc.tuple(
  fc.stringMatching(/^[a-z][a-z0-9.+'-]{0,8}[a-z]$/),
  fc.constantFrom('lejournal.example', 'éclair.fr', 'gmial.com'),
)

/** From the smallest one to one as large as a record may hold. */
const photo = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.nat({ max: photoLimits.bytes - 3 }), fc.nat({ max: 0xff }))
    .map(([length, byte]) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(length, byte)]))
    .map(jpeg => jpeg.toString('base64')),
)

const contacts: fc.Arbitrary<Contact> = fc
  .record({
    id: fc.uuid(),
    createdAt: instant,
    changedAt: instant,
    kind: fc.constantFrom(...contactKinds),
    civility: fc.constantFrom('', 'Mme', 'M.'),
    given: text(120),
    family: fc.oneof(text(120), fc.constantFrom('LE MAIRE', 'de La Tour', 'Martin')),
    desk: fc.oneof(fc.constant(''), text(120)),
    photo,
    functions: fc.array(fc.record({ outlet: text(120), role: text(120), from: day, until: day }), {
      maxLength: 4,
    }),
    beats: fc.array(term, { maxLength: 3 }),
    coverage: fc.subarray(
      coverages.map(({ code }) => code),
      { maxLength: 4 },
    ),
    mails: fc.array(fc.record({ label: text(60), address: mail.map(parts => parts.join('@')) }), {
      maxLength: 3,
    }),
    phones: fc.array(
      fc.record({
        label: fc.oneof(text(60), fc.constantFrom('mobile', 'fax', 'bureau')),
        number: fc.oneof(
          fc.constantFrom('+33639981234', '+262692123456', '+3222876211', '+33140205050;ext=12', '3949'),
          text(40).filter(number => number !== ''),
        ),
      }),
      { maxLength: 3 },
    ),
    preferred: fc.constantFrom(...reachings),
    pressCard: text(30),
    languages: fc.array(fc.constantFrom('fr', 'en', 'br', 'zz'), { maxLength: 3 }),
    tags: fc.array(term, { maxLength: 3 }),
    salutation: text(120),
    place: fc.record({
      street: text(300),
      postalCode: text(12),
      town: text(120),
      country: fc.constantFrom('', 'FR', 'RE', 'MC', 'fr', 'ZZ'),
    }),
    notes: fc.oneof(text(10_000), fc.constant('une ligne\n\nune autre  \n')),
    basis: fc.constantFrom(...bases),
    informedOn: day,
    opposition: fc.option(fc.record({ on: fc.constant('2025-01-31'), note: text(300) })),
  })
  .map(contact => contactSchema.parse(contact))
  .filter(
    ({ given, family, desk, mails, phones }) =>
      given + family + desk !== '' || mails.length + phones.length > 0,
  )

describe.each(Object.entries(formats))('a contact exported as %s', (format, write) => {
  it('is imported as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(contacts, { minLength: 1, maxLength: 4 }), async exported => {
        const read = await readBack(`contacts.${format.slice(0, 4)}`, await write(exported))
        expect(read.map(({ id, draft, opposition }) => ({ id, draft, opposition }))).toEqual(
          exported.map(said),
        )
      }),
      { numRuns: 150 },
    )
  })
})

describe('a file that Mallette exported', () => {
  const known = [
    somebody('Martin', {
      given: 'Camille',
      photo: '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQg=',
      functions: [{ outlet: 'Le Journal ; Lyon', role: 'Reporter', from: '2021-09-01', until: '' }],
      mails: [{ label: 'rédaction', address: 'camille.martin@lejournal.example' }],
      phones: [
        { label: 'mobile', number: '+33639981234' },
        { label: '', number: '+33140205050;ext=12' },
      ],
      notes: '=1+1',
      place: { postalCode: '01000', town: 'Bourg-en-Bresse' },
    }),
    somebody('', { desk: 'Rédaction', kind: 'newsroom', phones: [{ label: '', number: '3949' }] }),
    somebody('Petit', { given: 'Paul', opposition: { on: '2025-02-01', note: 'par courrier' } }),
  ]

  it.each(Object.entries(formats))('changes nothing when it comes back as %s', async (format, write) => {
    const desk = await importDesk()
    await desk.change(...known.map(value => ({ table: 'contacts' as const, id: value.id, value })))
    const path = join(desk.folder, `contacts.${format.slice(0, 4)}`)
    writeFileSync(path, await write(known))
    expect(await desk.bring([path])).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
      opposed: 1,
      refused: 0,
    })
    expect([...desk.file.table('contacts').values()]).toEqual(known)
  })

  it.each(Object.entries(formats))('makes the same contacts elsewhere as %s', async (format, write) => {
    const desk = await importDesk()
    const path = join(desk.folder, `contacts.${format.slice(0, 4)}`)
    writeFileSync(path, await write(known))
    expect(await desk.bring([path])).toMatchObject({ created: 3, refused: 0 })
    const made = [...desk.file.table('contacts').values()]
    expect(made.map(contact => ({ ...said(contact), id: '' }))).toEqual(
      known.map(contact => ({ ...said(contact), id: '' })),
    )
  })

  it('takes in what was corrected in it', async () => {
    const desk = await importDesk()
    await desk.change(...known.map(value => ({ table: 'contacts' as const, id: value.id, value })))
    const path = join(desk.folder, 'contacts.csv')
    const text = new TextDecoder().decode(await formats.csv(known))
    writeFileSync(path, text.replace('camille.martin@', 'c.martin@'))
    expect(await desk.bring([path], { known: 'replace' })).toMatchObject({ updated: 1 })
    const camille = desk.people()['Camille Martin']
    expect(camille?.mails[0]?.address).toBe('c.martin@lejournal.example')
    expect(camille).toMatchObject({
      phones: known[0]?.phones,
      functions: known[0]?.functions,
    })
  })
})
