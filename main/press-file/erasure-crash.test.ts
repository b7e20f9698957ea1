import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contactWith, openWorld, store } from '../../tests/fixtures/press-file/world.ts'
import { contentOf, granted, newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { buildProgram, killedWhen } from '../../tests/fixtures/store/killed.ts'
import { finishErasure } from './erasure.ts'
import { logUse } from './log-use.ts'

const gone = contactWith({
  given: 'Zoé',
  family: 'Disparue',
  mails: [{ label: '', address: 'z@exemple.fr' }],
})
const other = contactWith({ given: 'Ali', family: 'Gardé' })
const uses = 60

/** A folder in which much beside the records names the one who will be erased, and the other one too. */
async function folderWithTraces(): Promise<string> {
  const { world, folder } = await openWorld()
  await store(world, { contacts: [gone, other] })
  const both = [gone, other]
  const retagged = both.map(contact => ({ ...contact, tags: ['salon'] }))
  granted(
    await world.deeds.perform(
      'tags',
      'salon',
      retagged.map(value => ({ table: 'contacts', id: value.id, value })),
    ),
  )
  const concerned = { contactIds: both.map(({ id }) => id), marksUse: true }
  const words = { kind: 'export', purpose: '', subject: 'lyon.csv', format: 'csv' } as const
  for (let use = 0; use < uses; use += 1) {
    granted(await world.file.change(granted(await logUse(world, { ...words, ...concerned }))))
  }
  await world.file.settled()
  await mkdir(join(folder, 'aside'), { recursive: true })
  const copy = { format: 'mallette', document: 'contacts', version: 2, data: both }
  const aside = join(folder, 'aside', '2021-05-04T16-10-00.000Z-contacts.taken.json')
  await writeFile(aside, JSON.stringify(copy))
  return folder
}

/** The files that name her, but for the copy that follows at its next rotation. */
const tracesIn = async (folder: string): Promise<string[]> =>
  Object.entries(await contentOf(folder))
    .filter(([name]) => !name.includes('.last-good.'))
    .filter(([, text]) => text.includes('Disparue') || text.includes(gone.id))
    .map(([name]) => name)

test('killed at any step of an erasure: it has not begun, or the next opening ends it', async () => {
  const program = await buildProgram('eraser.ts')
  const before = await folderWithTraces()
  const all = (await tracesIn(before)).length
  const outcomes = new Set<string>()
  for (const part of [0, 0.1, 0.4, 0.7]) {
    const folder = await newFolder()
    await cp(before, folder, { recursive: true })
    const annexes = join(folder, 'press-file', 'uses')
    // Annexes lose her one after the other, in the order in which the folder gives them.
    const witness = (await readdir(annexes))[Math.floor(part * uses)] ?? ''
    const isDue = async () =>
      part === 0 || !(await readFile(join(annexes, witness), 'utf8')).includes(gone.id)
    await killedWhen(isDue, program, [folder, gone.id])
    const atDeath = (await tracesIn(folder)).length
    if (atDeath > 1 && atDeath < all) outcomes.add('half way')
    const { world } = await openWorld({ folder })
    granted(await finishErasure(world.file))
    await world.file.settled()
    expect(world.file.troubles()).toEqual([])
    const contacts = world.file.table('contacts')
    expect(contacts.get(other.id)?.tags).toEqual(['salon'])
    const left = await tracesIn(folder)
    if (contacts.has(gone.id)) expect(left).toHaveLength(all)
    // At the very last step the snapshot may keep the bare id, until it is next written.
    else expect(left.filter(name => name !== 'press-file.json')).toEqual([])
    expect(await world.file.annexes.list('uses')).toHaveLength(uses)
    outcomes.add(contacts.has(gone.id) ? 'not begun' : 'ended')
  }
  // Some of the kills must have come in the middle, or they prove less than they say.
  expect([...outcomes]).toEqual(expect.arrayContaining(['half way', 'ended']))
})
