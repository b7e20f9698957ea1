import { type Question, questions } from '../../domain/channels.ts'
import type { Result } from '../../domain/failure.ts'
import type { Door } from './answer.ts'

type Listener<Event> = Parameters<Door<Event>['ipc']['handle']>[1]

/**
 * Opens the door before anybody stands behind it: what the page asks before its question has an answer waits for it.
 * The page can then be drawn before the rest of Mallette, which checks who asks and what, is read.
 */
export function holdDoor<Event>(ipc: Door<Event>['ipc']): Door<Event>['ipc'] {
  const hands = new Map<string, (listener: Listener<Event>) => void>()
  const hold = (question: Question): void => {
    const listener = new Promise<Listener<Event>>(resolve => hands.set(question, resolve))
    ipc.handle(question, async (event, message): Promise<Result<unknown>> => (await listener)(event, message))
  }
  for (const question of questions) hold(question)
  return { handle: (channel, listener) => hands.get(channel)?.(listener) }
}
