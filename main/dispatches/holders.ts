import { foldText } from '../../domain/contact-search/fold.ts'
import type { Holder } from '../../domain/dispatch.ts'
import { mailbox } from '../../domain/duplicates/addresses.ts'
import type { FactChange } from '../../domain/fact-sheet.ts'
import type { Store } from '../store/store.ts'
import type { LoggedDispatch } from './dispatch-log.ts'
import { addressed } from './who-had.ts'

type Held = Omit<Holder, 'changes'>

/** Who has what of these dispatches: each mailbox once, with the last that it got; those whose last is outdated first. */
export async function holdersOf(
  { dispatches }: Pick<Store, 'dispatches'>,
  entries: readonly LoggedDispatch[],
  changesOf: (dispatch: LoggedDispatch) => readonly FactChange[],
): Promise<Holder[]> {
  const held = new Map<string, Held>()
  const changes = new Map<string, FactChange[]>()
  for (const entry of addressed(entries)) {
    const read = await dispatches.get(entry.id)
    if (!read.ok) continue
    changes.set(entry.id, [...changesOf(entry)])
    const last = { dispatchId: entry.id, at: entry.at, number: entry.number, subject: entry.subject }
    for (const recipient of read.value.recipients) {
      const box = mailbox(recipient.mail)
      held.set(box, { recipient, last, times: (held.get(box)?.times ?? 0) + 1 })
    }
  }
  return [...held.values()]
    .map(one => ({
      holder: { ...one, changes: changes.get(one.last.dispatchId) ?? [] },
      order: foldText(`${one.recipient.name} ${one.recipient.mail}`),
    }))
    .sort((one, other) => rank(one.holder) - rank(other.holder) || (one.order < other.order ? -1 : 1))
    .map(({ holder }) => holder)
}

const rank = ({ changes }: Holder): number => (changes.length > 0 ? 0 : 1)
