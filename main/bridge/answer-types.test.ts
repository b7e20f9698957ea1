import { describe, expectTypeOf, it } from 'vitest'
import type { Question } from '../../domain/channels.ts'
import type { Answered, contract } from '../../domain/contract.ts'
import { refuse, succeed } from '../../domain/failure.ts'
import type { announceTo } from './announce.ts'
import type { AnswersTo } from './answer.ts'

/** Proofs for the compiler: a line below `@ts-expect-error` that compiles is an error of the type check. */
type Two = AnswersTo<'app.info' | 'app.readyToClose'>

const info = () => succeed({ version: '1', runtime: '45', storeFailure: null })
const ready = () => succeed({})

describe('the types of the bridge', () => {
  it('have a contract for each question and no other', () => {
    expectTypeOf<keyof typeof contract>().toEqualTypeOf<Question>()
  })

  it('take the right answers', () => {
    const answers: Two = { 'app.info': info, 'app.readyToClose': ready }
    expectTypeOf(answers['app.info']).parameter(0).toEqualTypeOf<Record<string, never>>()
  })

  it('refuse a missing answer', () => {
    // @ts-expect-error app.readyToClose has no answer
    const answers: Two = { 'app.info': info }
    expectTypeOf(answers).toHaveProperty('app.info')
  })

  it('refuse an extra answer', () => {
    // @ts-expect-error app.format is no question
    const answers: Two = { 'app.info': info, 'app.readyToClose': ready, 'app.format': ready }
    expectTypeOf(answers).toHaveProperty('app.info')
  })

  it('refuse a misnamed answer', () => {
    // @ts-expect-error app.infos is no question
    const answers: Two = { 'app.infos': info, 'app.readyToClose': ready }
    expectTypeOf(answers).toHaveProperty('app.readyToClose')
  })

  it('refuse an answer of the wrong shape', () => {
    // @ts-expect-error app.info says more than that
    const answers: Two = { 'app.info': () => succeed({ version: '1' }), 'app.readyToClose': ready }
    expectTypeOf(answers).toHaveProperty('app.readyToClose')
  })

  it('refuse a failure that no screen explains', () => {
    // @ts-expect-error no such code
    const answers: Two = { 'app.info': info, 'app.readyToClose': () => refuse('on-fire') }
    expectTypeOf(answers).toHaveProperty('app.readyToClose')
  })

  it('refuse news that the announcement does not carry', () => {
    type Announce = ReturnType<typeof announceTo>
    // @ts-expect-error no such noun
    const tell = (announce: Announce) => announce('changed', { noun: 'weather', id: '' })
    expectTypeOf(tell).returns.toEqualTypeOf<void>()
    expectTypeOf<Answered<'app.readyToClose'>>().toEqualTypeOf<Record<string, never>>()
  })
})
