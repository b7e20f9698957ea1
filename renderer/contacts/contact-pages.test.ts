import { describe, expect, it } from 'vitest'
import { type ContactRow, type ContactRows, contactViewSchema } from '../../domain/contact-view.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { ContactPages, rowAt } from './contact-pages.ts'

type Question = {
  readonly words: string
  readonly from: number
  readonly count: number
  answer(result: Result<ContactRows>): void
}

const viewOf = (words: string) => contactViewSchema.parse({ words })

const row = (name: string): ContactRow => ({
  id: name,
  kind: 'journalist',
  name,
  outlet: '',
  role: '',
  beats: [],
  coverage: [],
  town: '',
  mail: '',
  phone: '',
  tags: [],
  lastUsed: '',
  changed: '',
  isOpposed: false,
})

/** A stretch of a view that finds `total` contacts, each named after the words and its place. */
const answerTo = ({ words, from, count }: Question, total: number): Result<ContactRows> =>
  succeed({
    everybody: 1_000,
    total,
    isExact: true,
    from,
    rows: Array.from({ length: Math.max(0, Math.min(count, total - from)) }, (_, index) =>
      row(`${words}${from + index}`),
    ),
  })

/** The pages, and the questions that wait for the test to answer them. */
function open() {
  const asked: Question[] = []
  const pages = new ContactPages(viewOf(''), (view, from, count) => {
    return new Promise(answer => asked.push({ words: view.words, from, count, answer }))
  })
  const answerLast = async (total: number): Promise<void> => {
    const last = asked.at(-1)
    if (last === undefined) throw new Error('nothing was asked')
    last.answer(answerTo(last, total))
    await Promise.resolve()
    await Promise.resolve()
  }
  const nameAt = (index: number): string | undefined => {
    const { shown } = pages.state
    return shown === null ? undefined : rowAt(shown, index)?.name
  }
  pages.refresh()
  return { pages, asked, answerLast, nameAt }
}

describe('the pages of the contacts', () => {
  it('are fetched as they come into sight, one question at a time', async () => {
    const { pages, asked, answerLast, nameAt } = open()
    await answerLast(950)
    pages.need(180, 320)
    expect(asked.map(({ from, count }) => [from, count])).toEqual([
      [0, 40],
      [120, 160],
    ])
    await answerLast(950)
    await answerLast(950)
    expect(asked.map(({ from, count }) => [from, count]).slice(2)).toEqual([[280, 120]])
    expect(nameAt(130)).toBe('130')
    expect(nameAt(320)).toBe('320')
    expect(nameAt(500)).toBeUndefined()
  })

  it('are no more than a screen of them where other words are typed', async () => {
    const { pages, asked, answerLast, nameAt } = open()
    await answerLast(950)
    pages.need(0, 15)
    await answerLast(950)
    pages.show(viewOf('dup'))
    await answerLast(600)
    expect(asked.at(-1)).toMatchObject({ words: 'dup', from: 0, count: 40 })
    expect(nameAt(39)).toBe('dup39')
    pages.need(3, 18)
    expect(asked.at(-1)).toMatchObject({ words: 'dup', from: 40, count: 40 })
  })

  it('fill a tall screen when other words are typed', async () => {
    const { pages, asked, answerLast } = open()
    await answerLast(950)
    pages.need(0, 60)
    await answerLast(950)
    pages.show(viewOf('dup'))
    await answerLast(600)
    await answerLast(600)
    expect(asked.at(-1)).toMatchObject({ words: 'dup', from: 40, count: 40 })
  })

  it('never ask for rows behind the last', async () => {
    const { pages, asked, answerLast } = open()
    await answerLast(30)
    pages.need(0, 400)
    expect(asked).toHaveLength(1)
  })

  it('keep the old rows until those of the new words arrive', async () => {
    const { pages, answerLast, nameAt } = open()
    await answerLast(950)
    pages.show(viewOf('dup'))
    expect(nameAt(0)).toBe('0')
    await answerLast(3)
    expect(nameAt(0)).toBe('dup0')
    expect(pages.state.shown?.serial).toBe(2)
  })

  it('skip the words that were typed over meanwhile', async () => {
    const { pages, asked, answerLast, nameAt } = open()
    await answerLast(950)
    for (const words of ['d', 'du', 'dup']) pages.show(viewOf(words))
    expect(asked.map(({ words }) => words)).toEqual(['', 'd'])
    await answerLast(400)
    expect(nameAt(0)).toBe('0')
    await answerLast(3)
    expect(asked.map(({ words }) => words)).toEqual(['', 'd', 'dup'])
    expect(nameAt(0)).toBe('dup0')
  })

  it('keep the rows in sight while they are asked for again after a change', async () => {
    const { pages, asked, answerLast, nameAt } = open()
    await answerLast(950)
    pages.need(300, 430)
    await answerLast(950)
    await answerLast(950)
    pages.refresh()
    expect(asked.at(-1)).toMatchObject({ from: 240, count: 160 })
    expect(nameAt(310)).toBe('310')
    await answerLast(949)
    expect(nameAt(430)).toBe('430')
    expect(asked.at(-1)).toMatchObject({ from: 400, count: 120 })
    expect(pages.state.shown?.serial).toBe(1)
  })

  it('tell why nothing came, keep what is shown, and try again', async () => {
    const { pages, asked, answerLast, nameAt } = open()
    await answerLast(950)
    pages.refresh()
    asked.at(-1)?.answer(refuse('unexpected'))
    await Promise.resolve()
    await Promise.resolve()
    expect(pages.state.failure).toEqual({ code: 'unexpected' })
    expect(nameAt(0)).toBe('0')
    pages.refresh()
    await answerLast(950)
    expect(pages.state.failure).toBeNull()
  })
})
