import { emptyRegister, type Register } from '../../domain/accreditation.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { Store } from '../store/store.ts'

/** The register of an event, an empty one where nobody has asked for anything; `not-found` without the event. */
export async function registerOfEvent(store: Store, eventNoteId: string): Promise<Result<Register>> {
  if (store.eventNotes.get(eventNoteId) === null) return refuse('not-found')
  const found = await store.registers.get(eventNoteId)
  const isUnwritten = !found.ok && found.failure.code === 'not-found'
  return isUnwritten ? succeed(emptyRegister(eventNoteId)) : found
}

/** Changes the register of an event; failures are those of `registerOfEvent`, of `alter` and of the disk. */
export async function changeRegister(
  store: Store,
  eventNoteId: string,
  alter: (register: Register) => Result<Register>,
): Promise<Result<Register>> {
  if (store.eventNotes.get(eventNoteId) === null) return refuse('not-found')
  return store.registers.change(eventNoteId, current => alter(current ?? emptyRegister(eventNoteId)))
}
