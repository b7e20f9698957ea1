import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refuse, succeed } from '../../domain/failure.ts'
import { filesIn, granted, newFolder, openIn } from '../../tests/fixtures/store/data-folder.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'

const bytes = Buffer.from('Note aux rédactions n° 962')
const hash = createHash('sha256').update(bytes).digest('hex')

test('bytes are found again by their SHA-256 after a restart', async () => {
  const folder = await newFolder()
  const { produced } = await openIn(folder)
  expect(await produced.write(idOf(1), bytes)).toEqual(succeed(hash))
  expect(await (await openIn(folder)).produced.read(idOf(1), hash)).toEqual(succeed(bytes))
  expect(await produced.read(idOf(2), hash)).toEqual(refuse('not-found'))
})

test('bytes that were changed on the disk are not handed out', async () => {
  const folder = await newFolder()
  const { produced } = await openIn(folder)
  granted(await produced.write(idOf(1), bytes))
  await writeFile(join(folder, 'produced', idOf(1), hash), 'Note n° 963')
  expect(await produced.read(idOf(1), hash)).toEqual(refuse('broken'))
})

test('what is no id and no hash leads nowhere on the disk', async () => {
  const folder = await newFolder()
  const { produced } = await openIn(folder)
  expect(await produced.write('../outside', bytes)).toEqual(refuse('invalid', 'id'))
  expect(await produced.read(idOf(1), '../../library')).toEqual(refuse('not-found'))
  granted(await produced.removeAll('../..'))
})

test('all of a release is removed at once', async () => {
  const folder = await newFolder()
  const { produced } = await openIn(folder)
  granted(await produced.write(idOf(1), bytes))
  granted(await produced.write(idOf(1), Buffer.from('autre')))
  granted(await produced.removeAll(idOf(1)))
  expect(await filesIn(folder)).toEqual([])
})
