import type { Question } from '../domain/channels.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import { type Result, refuse } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { Office } from './office.ts'
import type { World } from './world.ts'

type DispatchQuestion = Extract<Question, `dispatches.${string}`>

/** The answers about what was made to leave. TO BE BUILT. */
export function dispatchAnswers(_world: World, _office: Office): AnswersTo<DispatchQuestion> {
  return {
    'dispatches.list': () => refuse('unexpected'),
    'dispatches.recipients': () => refuse('unexpected'),
    'dispatches.holders': () => refuse('unexpected'),
  }
}

/** Something that left Mallette, as its maker knows it; identity and instant are given here. */
export type Leaving = Omit<Dispatch, 'id' | 'at'>

/** Remembers what left, for whom and with which facts. TO BE BUILT: reads the facts itself where the caller has none. */
export async function recordDispatch(
  { store, now, newId, changed }: World,
  leaving: Leaving,
): Promise<Result<Dispatch>> {
  const recorded = await store.dispatches.put({ ...leaving, id: newId(), at: now().toISOString() })
  if (recorded.ok) changed('dispatches', recorded.value.id)
  return recorded
}
