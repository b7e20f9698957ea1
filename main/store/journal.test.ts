import { readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  contactsIn,
  contentOf,
  granted,
  newFolder,
  openPressFileIn,
  testNow,
} from '../../tests/fixtures/store/data-folder.ts'
import { contactOf, contactPut, outletPut } from '../../tests/fixtures/store/samples.ts'
import { lineOf, readLine } from './journal-line.ts'

/** A folder with two acknowledged changes, and the journal of a third one of two records. */
async function foldersJournal() {
  const folder = await newFolder()
  const path = join(folder, 'press-file.journal')
  const file = await openPressFileIn(folder)
  granted(await file.change([contactPut(1)]))
  granted(await file.change([contactPut(2, 'Éloïse ’œ')]))
  const kept = await readFile(path)
  granted(await file.change([contactPut(1, 'Autre'), outletPut(3)]))
  return { folder, path, kept, whole: await readFile(path) }
}

test('torn at every byte of its last change, the journal gives the changes before, and the next one is not glued to the rest', async () => {
  const { folder, path, kept, whole } = await foldersJournal()
  const before = [contactOf(1), contactOf(2, 'Éloïse ’œ')]
  for (let length = kept.length; length < whole.length; length += 1) {
    await writeFile(path, whole.subarray(0, length))
    const file = await openPressFileIn(folder)
    expect(contactsIn(file), `${length} bytes`).toEqual(before)
    expect(file.table('outlets').size).toBe(0)
    expect(file.troubles(), `${length} bytes`).toEqual([])
    if (length % 7 !== 0) continue
    granted(await file.change([contactPut(4)]))
    const again = await openPressFileIn(folder)
    expect(contactsIn(again), `${length} bytes`).toEqual([...before, contactOf(4)])
    expect(again.troubles()).toEqual([])
  }
  await writeFile(path, whole)
  expect(contactsIn(await openPressFileIn(folder))[0]).toEqual(contactOf(1, 'Autre'))
})

test('torn anywhere before, it never says more than was written, nor half of it', async () => {
  const { folder, path, whole } = await foldersJournal()
  for (let length = 0; length < whole.length; length += 13) {
    await writeFile(path, whole)
    await truncate(path, length)
    const file = await openPressFileIn(folder)
    expect(contactsIn(file)).toEqual(
      [contactOf(1), contactOf(2, 'Éloïse ’œ')].slice(0, file.table('contacts').size),
    )
    expect(file.troubles()).toEqual([])
  }
})

test('zeros at its end, as a power cut leaves them, are passed over', async () => {
  const { folder, path, kept } = await foldersJournal()
  await writeFile(path, Buffer.concat([kept, Buffer.alloc(4096)]))
  const file = await openPressFileIn(folder)
  expect(contactsIn(file)).toHaveLength(2)
  expect(file.troubles()).toEqual([])
  granted(await file.change([contactPut(4)]))
  expect(contactsIn(await openPressFileIn(folder))).toHaveLength(3)
})

/** What may become of a journal in the middle, and how many contacts can still be read. */
const damages: readonly (readonly [string, (text: string) => string, number])[] = [
  ['a flipped letter', text => text.replace('"family":"Berthier"', '"family":"Bertheir"'), 1],
  ['a line cut short', text => text.replace('"formerIds":[]}}\n', '"form\n'), 1],
  ['a line that is gone', text => text.replace(/\n[^\n]* 2\. [^\n]*/, ''), 1],
  ['its head', text => text.replace('mallette', 'malette'), 2],
  ['a foreign line', text => text.replace('\n', '\nnot of Mallette\n'), 2],
  ['its last line, written whole', text => text.replace('La Gazette exemple', 'La Gazette example'), 2],
]

test.each(damages)(
  'with %s it is set aside as it was, and what can be read is kept',
  async (_, damage, count) => {
    const { folder, path, whole } = await foldersJournal()
    const damaged = damage(whole.toString())
    expect(damaged).not.toBe(whole.toString())
    await writeFile(path, damaged)
    const file = await openPressFileIn(folder)
    expect(file.troubles()).toEqual([
      {
        id: expect.any(String),
        document: 'press-file-journal',
        setAsideAt: testNow.toISOString(),
        lastGoodAt: null,
      },
    ])
    expect(file.table('contacts').size).toBeGreaterThanOrEqual(count)
    const aside = await readFile(
      join(folder, 'aside', '2021-05-05T17-42-00.000Z-press-file-journal.journal'),
      'utf8',
    )
    expect(aside).toBe(damaged)
    expect(Object.keys(await contentOf(folder))).not.toContain('press-file.journal')

    granted(await file.change([contactPut(9)]))
    const again = await openPressFileIn(folder)
    expect(again.troubles()).toEqual([])
    expect(contactsIn(again)).toEqual(contactsIn(file))
  },
)

test('a journal that another process shortened is not appended to', async () => {
  const { folder, path, kept } = await foldersJournal()
  const file = await openPressFileIn(folder)
  await truncate(path, kept.length - 5)
  await expect(file.change([contactPut(4)])).rejects.toThrow()
  expect(contactsIn(file)).toHaveLength(2)
})

test('a line is read back as it was written, and no other text is a line', () => {
  const line = { sequence: 41, ends: true, change: contactPut(1, 'L’Œil\u2028"\\\n') }
  const text = lineOf(line)
  expect(text.indexOf('\n')).toBe(text.length - 1)
  expect(readLine(text.trimEnd())).toEqual(line)
  for (let at = 0; at < text.length - 1; at += 1) {
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ 1)
    expect(readLine(text.slice(0, at) + flipped + text.slice(at + 1, -1)), `at ${at}`).toBeNull()
  }
  expect(readLine('')).toBeNull()
})
