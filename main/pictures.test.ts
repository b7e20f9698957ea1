import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { text } from '../domain/blocks.ts'
import { emptyComposition, paragraph } from '../tests/documents/sample-composition.ts'
import { jpeg, png } from '../tests/documents/small-pictures.ts'
import { openOffice } from '../tests/fixtures/office/office.ts'
import { granted } from '../tests/fixtures/store/data-folder.ts'
import { pictureAnswers } from './pictures.ts'
import { picturesOf } from './pictures-of.ts'

const base64 = png(4, 3).toString('base64')
const id = createHash('sha256').update(png(4, 3)).digest('hex')
const added = { mediaType: 'image/png', base64 } as const

test('a picture is kept once, under what it is', async () => {
  const { world, store, announced } = await openOffice()
  const answers = pictureAnswers(world)
  expect(granted(await answers['pictures.add'](added))).toEqual({ id, width: 4, height: 3 })
  expect(granted(await answers['pictures.add'](added))).toEqual({ id, width: 4, height: 3 })
  expect(await store.pictures.ids()).toEqual([id])
  expect(announced).toEqual([`pictures ${id}`])
  expect(granted(await answers['pictures.get']({ id }))).toMatchObject({ ...added, width: 4, height: 3 })
})

test('it is what its bytes say, not what it was called', async () => {
  const { world } = await openOffice()
  const answers = pictureAnswers(world)
  const told = { mediaType: 'image/png', base64: jpeg(30, 20).toString('base64') } as const
  const { id: found } = granted(await answers['pictures.add'](told))
  expect(granted(await answers['pictures.get']({ id: found }))).toMatchObject({ mediaType: 'image/jpeg' })
})

test.each([
  ['what is no picture', Buffer.from('%PDF-1.4'), 'invalid'],
  ['a picture of too many pixels', png(9_000, 1), 'too-large'],
])('refuses %s', async (_name, bytes, code) => {
  const { world, store } = await openOffice()
  const refused = await pictureAnswers(world)['pictures.add']({
    mediaType: 'image/png',
    base64: bytes.toString('base64'),
  })
  expect(refused).toEqual({ ok: false, failure: { code, field: 'base64' } })
  expect(await store.pictures.ids()).toEqual([])
})

test('an export gets those that its composition shows, and goes on without one that is gone', async () => {
  const { world, store } = await openOffice()
  await pictureAnswers(world)['pictures.add'](added)
  const drawn = { width: 40, height: 30, alternative: '' }
  const picture = (stored: string) =>
    ({
      kind: 'picture',
      part: 'body',
      at: '',
      picture: { ...drawn, source: { kind: 'stored', id: stored } },
    }) as const
  const blocks = [picture(id), paragraph('body', 'body', text('a')), picture(id), picture('f'.repeat(64))]
  const found = await picturesOf(store, { ...emptyComposition, blocks })
  expect([...found.keys()]).toEqual([id])
  expect(Buffer.from(found.get(id)?.bytes ?? []).equals(png(4, 3))).toBe(true)
})
