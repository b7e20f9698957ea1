import { describe, expect, it } from 'vitest'
import { type Result, refuse, succeed } from '../../../domain/failure.ts'
import { SpellingCheck, type Stretch } from './spelling-check.ts'

/** A check over a main process that finds « ecole », and whose idle moments the test gives. */
function open() {
  const asked: string[][] = []
  let idle: (() => void) | null = null
  let answer = (texts: readonly string[]): Result<Stretch[][]> => succeed(texts.map(slipsIn))
  let told = 0
  const check = new SpellingCheck({
    ask: async texts => {
      asked.push([...texts])
      return answer(texts)
    },
    whenIdle: act => {
      idle = act
      return () => {
        idle = null
      }
    },
  })
  check.subscribe(() => {
    told += 1
  })
  return {
    check,
    asked,
    told: () => told,
    isIdleAwaited: () => idle !== null,
    answerWith: (next: typeof answer) => {
      answer = next
    },
    /** Lets one idle moment pass, and its answer arrive. */
    rest: async () => {
      const act = idle
      idle = null
      act?.()
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
    },
  }
}

const slipsIn = (text: string): Stretch[] =>
  [...text.matchAll(/ecole/g)].map(({ index }) => ({ from: index, to: index + 5 }))

describe('the spelling check of a page', () => {
  it('asks in idle time, once for all texts, and only for those that changed', async () => {
    const { check, asked, rest, told, isIdleAwaited } = open()
    check.look(['Une ecole', 'Une visite', '9 h 30', ''])
    expect(asked).toEqual([])
    await rest()
    expect(asked).toEqual([['Une ecole', 'Une visite']])
    expect(check.stretchesOf('Une ecole')).toEqual([{ from: 4, to: 9 }])
    expect(told()).toBe(1)

    check.look(['Une visite', 'Une ecole', 'Une ecole'])
    expect(isIdleAwaited()).toBe(false)
    check.look(['Une visite', 'Deux ecoles', 'Une ecole'])
    await rest()
    expect(asked).toEqual([['Une ecole', 'Une visite'], ['Deux ecoles']])
  })

  it('asks for what is shown by then, in questions of a bounded size', async () => {
    const { check, asked, rest } = open()
    check.look(['a lost one'])
    check.look(Array.from({ length: 900 }, (_, index) => `texte ${index}`))
    await rest()
    await rest()
    await rest()
    expect(asked.map(({ length }) => length)).toEqual([400, 400, 100])
    check.look(Array.from({ length: 21 }, (_, index) => `${index} ${'mot '.repeat(2_400)}`))
    await rest()
    await rest()
    await rest()
    expect(asked.slice(3).map(({ length }) => length)).toEqual([10, 10, 1])
  })

  it('leaves out what no note holds', async () => {
    const { check, isIdleAwaited } = open()
    check.look(['x'.repeat(10_001)])
    expect(isIdleAwaited()).toBe(false)
  })

  it('forgets what is shown no more', async () => {
    const { check, rest } = open()
    check.look(['Une ecole'])
    await rest()
    check.look(['Une école'])
    expect(check.stretchesOf('Une ecole')).toEqual([])
  })

  it('asks for everything again when other words are accepted, and shows what it knew until then', async () => {
    const { check, asked, rest, answerWith } = open()
    check.look(['Une ecole'])
    await rest()
    answerWith(texts => succeed(texts.map(() => [])))
    check.recheck()
    expect(check.stretchesOf('Une ecole')).toEqual([{ from: 4, to: 9 }])
    await rest()
    expect(asked).toHaveLength(2)
    expect(check.stretchesOf('Une ecole')).toEqual([])
  })

  it('asks again for what was on its way when other words were accepted', async () => {
    const { check, asked, rest } = open()
    check.look(['Une ecole'])
    const resting = rest()
    check.recheck()
    await resting
    await rest()
    expect(asked).toEqual([['Une ecole'], ['Une ecole']])
  })

  it('underlines nothing and asks nothing where main has no spelling check, until words are accepted', async () => {
    const { check, asked, rest, answerWith, isIdleAwaited } = open()
    check.look(['Une ecole'])
    await rest()
    answerWith(() => refuse('unexpected'))
    check.look(['Une ecole', 'Une autre'])
    await rest()
    expect(check.stretchesOf('Une ecole')).toEqual([])
    check.look(['Une ecole', 'Encore une autre'])
    expect(isIdleAwaited()).toBe(false)
    answerWith(texts => succeed(texts.map(slipsIn)))
    check.recheck()
    await rest()
    expect(asked.at(-1)).toEqual(expect.arrayContaining(['Une ecole', 'Encore une autre']))
    expect(check.stretchesOf('Une ecole')).toEqual([{ from: 4, to: 9 }])
  })

  it('is quiet once it is closed', async () => {
    const { check, asked, rest, told } = open()
    check.look(['Une ecole'])
    check.close()
    await rest()
    check.look(['Une autre ecole'])
    await rest()
    expect([asked, told()]).toEqual([[], 0])
  })
})
