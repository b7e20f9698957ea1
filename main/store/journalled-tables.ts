import { type Result, succeed } from '../../domain/failure.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { attempt } from './disk-failure.ts'
import type { Journal } from './journal.ts'
import { lineOf } from './journal-line.ts'
import { createPace } from './pace.ts'
import type { AppliedChange, PressFile } from './press-file.ts'
import { checkedRecord } from './record.ts'
import { apply, type RecordTables } from './record-tables.ts'
import type { Turns } from './turns.ts'

/** The tables in memory, and the journal that each change goes through first. */
export type JournalledTables = Pick<PressFile, 'change' | 'onChange'> & {
  readonly tables: RecordTables
  /** The number of the last change in memory, which is also the last in the journal. */
  sequence(): number
}

type Waiting = {
  readonly changes: readonly RecordChange[]
  readonly answer: (result: Result<readonly AppliedChange[]>) => void
  readonly fail: (error: unknown) => void
}

/** Changes that were asked for and may be made. */
type Sound = { readonly asked: Waiting; readonly records: readonly RecordChange[] }

/** Changes that wait are made durable by one flush, as long as there are not too many of them. */
const recordsAtOnce = 1_000
const bytesAtOnce = 256_000

/** `turn` is what has to be taken to use the journal. `beforeAppending` runs each time, before anything is written. */
export function journalledTables(
  tables: RecordTables,
  journal: Journal,
  lastSequence: number,
  { turns, turn, beforeAppending }: { turns: Turns; turn: string; beforeAppending: () => Promise<void> },
): JournalledTables {
  const waiting: Waiting[] = []
  const listeners: ((changes: readonly AppliedChange[]) => void)[] = []
  let sequence = lastSequence

  /** The changes that wait and are sound, as many as one flush should take. The others are answered here. */
  async function nextBatch(): Promise<readonly Sound[]> {
    const batch: Sound[] = []
    let count = 0
    while (count < recordsAtOnce) {
      const asked = waiting.shift()
      if (asked === undefined) break
      count += asked.changes.length
      try {
        const checked = await checkedChanges(asked.changes)
        if (!checked.ok) asked.answer(checked)
        else if (checked.value.length === 0) asked.answer(succeed([]))
        else batch.push({ asked, records: checked.value })
      } catch (error) {
        asked.fail(error)
      }
    }
    return batch
  }

  function append(batch: readonly Sound[]): Promise<Result<void>> {
    const changes = batch.map(({ records }) => records)
    return attempt(async () => {
      await beforeAppending()
      await journal.append(linesFrom(sequence, changes))
    })
  }

  /** What is durable goes into memory; listeners hear of it, then whoever asked. */
  function acknowledge({ asked, records }: Sound): void {
    sequence += records.length
    const applied = records.map(record => apply(tables, record))
    try {
      for (const hear of listeners) hear(applied)
      asked.answer(succeed(applied))
    } catch (error) {
      asked.fail(error)
    }
  }

  /** Makes the first of the changes that wait, or all of them. Never rejects. */
  async function takeWaiting(): Promise<void> {
    const batch = await nextBatch()
    if (batch.length === 0) return
    try {
      const written = await append(batch)
      if (written.ok) batch.forEach(acknowledge)
      else for (const { asked } of batch) asked.answer(written)
    } catch (error) {
      for (const { asked } of batch) asked.fail(error)
    }
  }

  return {
    tables,
    sequence: () => sequence,
    change: changes =>
      new Promise((answer, fail) => {
        waiting.push({ changes, answer, fail })
        void turns.take(turn, takeWaiting)
      }),
    onChange: hear => {
      listeners.push(hear)
    },
  }
}

async function checkedChanges(changes: readonly RecordChange[]): Promise<Result<readonly RecordChange[]>> {
  const records: RecordChange[] = []
  const pace = createPace()
  for (const { table, id, value } of changes) {
    const checked = checkedRecord(table, id, value)
    if (!checked.ok) return checked
    records.push(checked.value)
    if (pace.isDue()) await pace.rest()
  }
  return succeed(records)
}

/** The lines of changes that follow the one of that number, in parts. */
async function* linesFrom(
  last: number,
  changes: readonly (readonly RecordChange[])[],
): AsyncGenerator<Uint8Array> {
  const pace = createPace()
  let sequence = last
  let text = ''
  for (const records of changes) {
    for (const [index, change] of records.entries()) {
      sequence += 1
      text += lineOf({ sequence, ends: index === records.length - 1, change })
      if (text.length > bytesAtOnce) {
        yield Buffer.from(text)
        text = ''
      }
      if (pace.isDue()) await pace.rest()
    }
  }
  yield Buffer.from(text)
}
