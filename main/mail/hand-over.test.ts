import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { refuse, succeed } from '../../domain/failure.ts'
import { openOffice } from '../../tests/fixtures/office/office.ts'
import { granted, newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { producedFile } from '../produce.ts'
import { handOver, handOverEach, saveFile } from './hand-over.ts'
import { outboxFolder, sweepOutbox } from './outbox.ts'
import { zipped } from './zip.ts'

const file = (name: string, text: string) => producedFile(name, 'eml', Buffer.from(text))
const both = [file('Note.eml', 'un'), file('Note (2).eml', 'deux')]

describe('files that are opened', () => {
  it('lie in the outbox, to the person alone, and the program of each is asked in turn', async () => {
    const { office, person } = await openOffice()
    expect(granted(await handOver(office, both, 'open'))).toEqual({ opened: 2 })
    expect(await Promise.all(person.opened.map(path => readFile(path, 'utf8')))).toEqual(['un', 'deux'])
    for (const path of person.opened) {
      expect(path.startsWith(office.outbox)).toBe(true)
      expect((await stat(path)).mode & 0o777).toBe(0o600)
    }
  })

  it('stay there where no program takes them', async () => {
    const { office, person } = await openOffice()
    person.hasProgram = false
    expect(await handOver(office, both, 'open')).toEqual({ ok: false, failure: { code: 'no-program' } })
    expect(await readdir(office.outbox, { recursive: true })).toHaveLength(3)
  })

  it('do not write over those of an earlier time', async () => {
    const { office, person } = await openOffice()
    granted(await handOver(office, [file('Note.eml', 'un')], 'open'))
    granted(await handOver(office, [file('Note.eml', 'deux')], 'open'))
    expect(await Promise.all(person.opened.map(path => readFile(path, 'utf8')))).toEqual(['un', 'deux'])
  })
})

describe('files that are saved', () => {
  it('are one file where there is one, with its extension', async () => {
    const { office, person, folder } = await openOffice()
    person.place = join(folder, 'chez moi')
    expect(granted(await handOver(office, both.slice(0, 1), 'save'))).toEqual({ opened: 0 })
    expect(person.proposed).toEqual(['Note.eml'])
    expect(await readFile(join(folder, 'chez moi.eml'), 'utf8')).toBe('un')
  })

  it('are a zip where there are several', async () => {
    const { office, person, folder } = await openOffice()
    person.place = join(folder, 'envoi.zip')
    granted(await handOver(office, both, 'save'))
    expect(person.proposed).toEqual(['Note.zip'])
    const inside = unzipSync(await readFile(person.place))
    expect(Object.entries(inside).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['Note.eml', 'un'],
      ['Note (2).eml', 'deux'],
    ])
  })

  it('are nowhere where the person gives up or the place is gone', async () => {
    const { office, person, folder } = await openOffice()
    expect(await handOver(office, both, 'save')).toEqual({ ok: false, failure: { code: 'cancelled' } })
    person.place = join(folder, 'absent', 'envoi.zip')
    expect(await handOver(office, both, 'save')).toEqual({ ok: false, failure: { code: 'read-only' } })
    expect(await saveFile(office, file('a.eml', 'a'))).toMatchObject({ ok: false })
  })
})

it('makes each file when its turn comes, and says what they were', async () => {
  const { office } = await openOffice()
  const made: number[] = []
  const make = async (index: number) => {
    made.push(index)
    return file(`Note ${index}.eml`, `mail ${index}`)
  }
  const handed = granted(await handOverEach(office, { count: 3, name: 'Note', make }, 'open'))
  expect(made).toEqual([0, 1, 2])
  expect(handed.files.map(({ name }) => name)).toEqual(['Note 0.eml', 'Note 1.eml', 'Note 2.eml'])
  expect(handed.files[0]).not.toHaveProperty('content')
})

it('empties the outbox of what has been there for days, and nothing else', async () => {
  const outbox = join(await newFolder(), 'outbox')
  const now = new Date('2026-05-10T09:00:00.000Z')
  await sweepOutbox(outbox, now)
  const [old, young] = [await outboxFolder(outbox), await outboxFolder(outbox)]
  await utimes(old, now, new Date('2026-05-06T09:00:00.000Z'))
  await utimes(young, now, new Date('2026-05-09T09:00:00.000Z'))
  await sweepOutbox(outbox, now)
  expect((await readdir(outbox)).map(name => join(outbox, name))).toEqual([young])
})

it('zips the same files to the same bytes, and tells those apart that share a name', async () => {
  const twice = [file('Été.eml', 'un'), file('été.EML', 'deux'), file('Été.eml', 'trois')]
  const zip = await zipped(twice)
  expect(Object.keys(unzipSync(zip))).toEqual(['Été.eml', 'été (2).EML', 'Été (3).eml'])
  expect(Buffer.from(zip).equals(await zipped(twice))).toBe(true)
})

describe('what has to be remembered', () => {
  it('is put down before another program has it, and taken back where none takes it', async () => {
    const { office, person } = await openOffice()
    const book: string[] = []
    const remember = async (files: readonly { readonly name: string }[]) => {
      book.push(`${files.map(({ name }) => name).join()}, ${person.opened.length} opened`)
      return succeed(async () => book.push('taken back'))
    }
    granted(await handOver(office, both, 'open', remember))
    expect(book).toEqual(['Note.eml,Note (2).eml, 0 opened'])
    person.hasProgram = false
    expect(await handOver(office, both, 'open', remember)).toMatchObject({ ok: false })
    expect(book.at(-1)).toBe('taken back')
  })

  it('does not leave where it cannot be', async () => {
    const { office, person, folder } = await openOffice()
    const full = async () => refuse('disk-full')
    expect(await handOver(office, both, 'open', full)).toEqual(refuse('disk-full'))
    expect(person.opened).toEqual([])
    expect(await readdir(office.outbox)).toEqual([])
    person.place = join(folder, 'chez moi.zip')
    expect(await handOver(office, both, 'save', full)).toEqual(refuse('disk-full'))
    expect(await readdir(folder)).not.toContain('chez moi.zip')
  })
})
