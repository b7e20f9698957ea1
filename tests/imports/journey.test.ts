import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contactListSchema } from '../../domain/contact-list.ts'
import { answered, fixture, importDesk } from './import-desk.ts'

/** An import from the file to its undo, as the screens ask for it. */

test('one deed for the batch, with where each contact comes from; undone, everything is as before', async () => {
  const desk = await importDesk()
  const reading = await desk.choose(fixture('google.csv'), fixture('pqr-ouest.csv'))
  await desk.plan(reading, { source: 'Mme Durand', tags: ['Ouest'], basis: 'public-task' })
  const { deed, counts } = await desk.apply(reading)
  expect(deed).toMatchObject({ kind: 'import', title: 'google.csv, pqr-ouest.csv', created: 8 })
  expect(counts.created + counts.doubtful).toBe(8)
  expect(desk.people()['Jean Dupont']).toMatchObject({
    tags: ['Ouest'],
    basis: 'public-task',
    origins: [{ kind: 'import', source: 'pqr-ouest.csv (Mme Durand)' }],
  })
  const [use] = [...desk.file.table('uses').values()]
  expect(use).toMatchObject({ kind: 'import', purpose: 'Mme Durand', count: 8 })
  expect(await answered(desk.file.annexes.read('uses', use?.id ?? ''))).toMatchObject({
    contactIds: expect.arrayContaining([...desk.file.table('contacts').keys()]),
  })

  expect(await answered(desk.deeds.undo(deed?.id ?? ''))).toMatchObject({ removed: 8 })
  expect(desk.file.table('contacts').size).toBe(0)
  expect(desk.file.table('uses').size).toBe(1)
})

test('everyone of the file goes on the list, those already known too', async () => {
  const desk = await importDesk()
  const at = new Date().toISOString()
  const list = contactListSchema.parse({
    id: crypto.randomUUID(),
    createdAt: at,
    changedAt: at,
    name: 'Ouest',
  })
  await desk.bring([fixture('tabs-bom.csv')])
  await desk.change({ table: 'contactLists', id: list.id, value: list })
  await desk.bring([fixture('tabs-bom.csv')], { listId: list.id })
  const { members } = desk.file.table('contactLists').get(list.id) ?? list
  expect(new Set(members)).toEqual(new Set(desk.file.table('contacts').keys()))
})

test('a mapping that was corrected is proposed the next time', async () => {
  const desk = await importDesk()
  const text = 'Nom\tMail\tTruc\nBa\tba@x.example\tClimat'
  const first = await desk.paste(text)
  expect(first.files[0]).toMatchObject({ mapping: ['full-name', 'mail', 'notes'], isRemembered: false })
  await desk.plan(first, {}, [['full-name', 'mail', 'beats']])
  await desk.apply(first)
  expect(desk.people()['Ba']).toMatchObject({ beats: ['Climat'] })
  const second = await desk.paste('NOM\tmail\ttruc\nRoy\troy@x.example\tMer')
  expect(second.files[0]).toMatchObject({ mapping: ['full-name', 'mail', 'beats'], isRemembered: true })
})

test('refused rows are saved with their reason, corrected, and brought in', async () => {
  const desk = await importDesk()
  const reading = await desk.paste('Nom;Mail;Ville\nBa;ba@x.example;Lyon\n;"=1+1@";Nantes\n;;Brest')
  expect(await desk.plan(reading)).toMatchObject({ created: 1, refused: 2 })
  const path = join(desk.folder, 'refus.csv')
  desk.saveAt(path)
  expect(await answered(desk.answers['imports.saveRefused'](reading))).toEqual({
    fileName: 'refus.csv',
    count: 2,
    leftOut: 0,
  })
  const text = readFileSync(path, 'utf8')
  expect(text).toContain('\uFEFF"Nom";"Mail";"Ville";"Motif du refus"')
  expect(text).toContain(`"'=1+1@"`)

  writeFileSync(path, text.replace('"";"";"Brest"', '"Roy";"";"Brest"'))
  const again = await desk.choose(path)
  expect(again.files[0]?.mapping.at(-1)).toBe('nothing')
  expect(await desk.plan(again)).toMatchObject({ created: 1, refused: 1 })
})

test('dropped files come in pieces; what is larger than announced, or unknown, is refused', async () => {
  const desk = await importDesk()
  const bytes = readFileSync(fixture('google.csv'))
  const files = [
    { name: 'google.csv', size: bytes.length },
    { name: 'enorme.csv', size: 65 * 1024 * 1024 },
    { name: 'coupe.csv', size: 400 },
  ]
  const { session } = await answered(desk.answers['imports.open']({ files }))
  for (let start = 0; start < bytes.length; start += 400) {
    const piece = bytes.subarray(start, start + 400).toString('base64')
    await answered(desk.answers['imports.take']({ session, file: 0, bytes: piece }))
  }
  const part = Buffer.from('Nom;Mail\nBa;ba@x.example\n').toString('base64')
  await answered(desk.answers['imports.take']({ session, file: 2, bytes: part }))
  const more = await desk.answers['imports.take']({ session, file: 0, bytes: 'AAAA' })
  expect(more).toMatchObject({ ok: false, failure: { code: 'too-large' } })
  const reading = await answered(desk.answers['imports.read']({ session }))
  expect(reading).toMatchObject({
    files: [{ name: 'google.csv', rows: 2 }],
    refused: [
      { name: 'enorme.csv', fault: 'too-big' },
      { name: 'coupe.csv', fault: 'broken' },
    ],
  })
  const other = crypto.randomUUID()
  for (const lost of [
    desk.answers['imports.read']({ session: other }),
    desk.answers['imports.apply']({ session: other }),
    desk.answers['imports.rows']({ session: other, verdict: null, from: 0, count: 10 }),
    desk.answers['imports.take']({ session: other, file: 0, bytes: 'AAAA' }),
  ]) {
    expect(await lost).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  }
})

const many = (count: number): string =>
  ['Nom\tMail', ...Array.from({ length: count }, (_, at) => `Nom${at}\tn${at}@x.example`)].join('\n')

test('a stopped session writes nothing and is forgotten; progress names it', async () => {
  const desk = await importDesk()
  const reading = await desk.paste(many(20_000))
  const planning = desk.plan(reading)
  setTimeout(() => desk.answers['imports.stop'](reading), 30)
  await expect(planning).rejects.toThrow('cancelled')
  expect(desk.file.table('contacts').size).toBe(0)
  expect(await desk.answers['imports.apply'](reading)).toMatchObject({ ok: false })
  expect(desk.progress.some(({ work, step }) => work === reading.session && step === 'comparing')).toBe(true)
})

test('stopped while it is being written, an import says what it did', async () => {
  const desk = await importDesk()
  const reading = await desk.paste(many(2_000))
  await desk.plan(reading)
  const applying = desk.apply(reading)
  while ((await desk.file.annexes.list('uses')).length === 0) expect(desk.file.table('deeds').size).toBe(0)
  desk.answers['imports.stop'](reading)
  expect((await applying).counts.created).toBe(2_000)
  expect(desk.file.table('contacts').size).toBe(2_000)
})

test('an import and its line in the log are written together, or neither is', async () => {
  const desk = await importDesk()
  const reading = await desk.paste('Nom\tMail\nBa\tba@x.example')
  await desk.plan(reading)
  const tables: string[][] = []
  desk.file.onChange(changes => tables.push(changes.map(({ table }) => table)))
  await desk.apply(reading)
  const [written] = tables
  expect(written?.sort()).toEqual(['contacts', 'deeds', 'rememberedMappings', 'uses'])
})

test('contacts that changed since the preview are compared again before anything is written', async () => {
  const desk = await importDesk()
  const reading = await desk.paste('Nom\tMail\nBa\tba@x.example')
  const other = await desk.paste('Nom\tMail\nBa\tba@x.example')
  expect(await desk.plan(reading)).toMatchObject({ created: 1 })
  await desk.plan(other)
  await desk.apply(other)
  expect((await desk.apply(reading)).counts).toMatchObject({ created: 0, unchanged: 1 })
  expect(desk.file.table('contacts').size).toBe(1)
})

test('cards can be pasted as well', async () => {
  const desk = await importDesk()
  const reading = await desk.paste('BEGIN:VCARD\nVERSION:3.0\nFN:Zoé Ba\nEMAIL:zoe@x.example\nEND:VCARD')
  expect(await desk.plan(reading)).toMatchObject({ created: 1 })
})
