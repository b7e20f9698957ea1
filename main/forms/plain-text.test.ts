import { expect, test } from 'vitest'
import { text } from '../../domain/blocks.ts'
import { emptyComposition, everything, paragraph } from '../../tests/documents/sample-composition.ts'
import { plainTextFile } from './plain-text.ts'

const written = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

test('is UTF-8 without mark, its lines ended as Windows does', () => {
  const blocks = [
    paragraph('letterhead', 'letterhead', text('Ministère\nde la Mer')),
    paragraph('body', 'body', text('Été\u202E.')),
  ]
  const bytes = plainTextFile({ ...emptyComposition, blocks, footer: ['20 avenue de Ségur', ''] })
  expect(written(bytes)).toBe('Ministère de la Mer\r\n\r\nÉté.\r\n\r\n20 avenue de Ségur\r\n')
})

test('says the letterhead, the embargo once and every line of the foot', () => {
  const words = written(plainTextFile(everything))
  expect(words).toMatch(/^Gouvernement\r\n/)
  expect(words.match(/SOUS EMBARGO/g)).toHaveLength(1)
  expect(words).toMatch(/246 boulevard Saint-Germain, 75007 Paris\r\nStandard\u00A0: 01 40 81 21 22\r\n$/)
  expect(words.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})
