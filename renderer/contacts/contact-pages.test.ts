import { describe, expect, it } from 'vitest'
import { type ContactRow, type ContactRows, contactViewSchema } from '../../domain/contact-view.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { ContactPages, rowAt } from './contact-pages.ts'

type Question = { readonly words: string; readonly from: number; answer(result: Result<ContactRows>): void }

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

/** A page of a view that finds `total` contacts, each named after the words and its place. */
const answerTo = ({ words, from }: Question, total: number): Result<ContactRows> =>
  succeed({
    everybody: 1_000,
    total,
    isExact: true,
    from,
    rows: Array.from({ length: Math.min(100, total - from) }, (_, index) => row(`${words}${from + index}`)),
  })

/** The pages, and the questions that wait for the test to answer them. */
function open() {
  const asked: Question[] = []
  const pages = new ContactPages(viewOf(''), (view, from) => {
    return new Promise(answer => asked.push({ words: view.words, from, answer }))
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
    expect(asked.map(({ from }) => from)).toEqual([0, 100])
    await answerLast(950)
    await answerLast(950)
    await answerLast(950)
    expect(asked.map(({ from }) => from)).toEqual([0, 100, 200, 300])
    expect(nameAt(320)).toBe('320')
    expect(nameAt(500)).toBeUndefined()
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
    pages.need(250, 330)
    await answerLast(950)
    await answerLast(950)
    pages.refresh()
    expect(asked.at(-1)?.from).toBe(200)
    expect(nameAt(260)).toBe('260')
    await answerLast(949)
    expect(nameAt(330)).toBe('330')
    expect(asked.at(-1)?.from).toBe(300)
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
