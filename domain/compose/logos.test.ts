import { describe, expect, test } from 'vitest'
import { carriedFile } from '../carried-note.ts'
import { compose } from '../compose.ts'
import { noteFileSchema } from '../press-note.ts'
import { readingOrder } from '../reading-order.ts'
import { printedLines } from './printed-lines.ts'

const logo = (base64: string, rest: object = {}) => ({
  mediaType: 'image/png',
  base64,
  alternative: `Logo ${base64}`,
  width: 400,
  height: 200,
  ...rest,
})

const blocksOf = (issuers: readonly object[]) => {
  const note = noteFileSchema.parse({ issuers })
  return compose({ note, facts: note, issuers: note.issuers }).blocks
}
const logosOf = (issuers: readonly object[]) => blocksOf(issuers).find(block => block.kind === 'logos')

describe('the letterhead', () => {
  test('has the mark of the issuer at the left margin and partners at the right one, at the very top', () => {
    const issuers = [{ logo: logo('AAAA'), partners: [logo('BBBB', { printedHeight: 10 }), logo('CCCC')] }]
    expect(blocksOf(issuers)[0]?.kind).toBe('logos')
    expect(logosOf(issuers)).toMatchObject({
      at: 'issuers[0].logo',
      start: [
        { width: 40, height: 20, alternative: 'Logo AAAA', source: { kind: 'inline', base64: 'AAAA' } },
      ],
      end: [
        { width: 20, height: 10 },
        { width: 40, height: 20 },
      ],
    })
  })

  test('logos that are too wide for their half become smaller together', () => {
    const wide = logo('AAAA', { width: 2_000, height: 200 })
    const drawn = logosOf([{ partners: [wide, logo('BBBB')] }])
    const [first, second] = drawn?.end ?? []
    expect((first?.width ?? 0) + (second?.width ?? 0) + 5).toBeCloseTo((166 - 5) / 2)
    expect((first?.width ?? 0) / (first?.height ?? 1)).toBeCloseTo(10)
    expect(first?.height).toBeCloseTo(second?.height ?? 0)
  })

  test('ministries that sign together bear none of their marks, and each partner once', () => {
    const issuers = [
      { logo: logo('AAAA'), partners: [logo('BBBB')] },
      { logo: logo('DDDD'), partners: [logo('BBBB'), logo('CCCC')] },
    ]
    expect(logosOf(issuers)).toMatchObject({
      start: [],
      end: [{ alternative: 'Logo BBBB' }, { alternative: 'Logo CCCC' }],
    })
    expect(printedLines({ issuers })).toEqual(['(logos)', 'Gouvernement', 'NOTE AUX RÉDACTIONS'])
  })

  test('a mark says the name of its issuer, unless lines were written beside it', () => {
    expect(printedLines({ issuers: [{ name: 'Préfecture', logo: logo('AAAA') }] })).toEqual([
      '(logos)',
      'NOTE AUX RÉDACTIONS',
    ])
    expect(
      printedLines({ issuers: [{ letterhead: ['Préfecture'], logo: logo('AAAA') }] }, 'letterhead'),
    ).toEqual(['Préfecture'])
  })

  test('a note says the same without the pictures that its file does not carry', () => {
    const spoken = (issuers: readonly object[], carried: boolean) => {
      const note = noteFileSchema.parse({ title: 'Un plan', issuers })
      const input = { note, facts: null, issuers: note.issuers }
      const file = carriedFile(input)
      return readingOrder(compose(carried ? { note: file, facts: null, issuers: file.issuers } : input))
    }
    for (const letterhead of [[], ['Préfecture', 'du Nord']]) {
      const issuers = [
        { name: 'Préfecture du Nord', letterhead, logo: logo('AAAA'), partners: [logo('BBBB')] },
      ]
      expect(spoken(issuers, true)).toEqual(spoken(issuers, false))
    }
  })

  test('there is no row for logos where there is none', () => {
    expect(logosOf([{ name: 'Préfecture' }])).toBeUndefined()
  })
})
