import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonParts } from './json-parts.ts'

async function written(value: unknown): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of jsonParts(value)) parts.push(part)
  return Buffer.concat(parts).toString()
}

test('the parts are the JSON of the value, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async value => {
      expect(await written(value)).toBe(`${JSON.stringify(value)}\n`)
    }),
  )
})

test.each([0, 1, 999, 1_000, 1_001, 2_500])('a list of %i comes out whole', async count => {
  const ids = Array.from({ length: count }, (_, index) => `id-${index}`)
  expect(await written({ contactIds: ids, none: undefined })).toBe(`${JSON.stringify({ contactIds: ids })}\n`)
  expect(await written(ids)).toBe(`${JSON.stringify(ids)}\n`)
})
