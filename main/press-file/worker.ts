import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'
import { assertNever } from '../../domain/assert-never.ts'
import { type Result, refuse } from '../../domain/failure.ts'
import { type DeskPlace, openDesk, type PressFileDesk } from './desk.ts'
import { firstAnswersIn } from './first-answers.ts'
import type { FromThread, Task, ToThread, Want } from './messages.ts'
import type { Services } from './services.ts'

/*
 * The thread of the press file. Fifty thousand contacts are read, searched and compared here, so that the main
 * process, through which every click goes, never waits for them.
 */

const { folder } = z.strictObject({ folder: z.string() }).parse(workerData)
const port = parentPort
if (port === null) throw new Error('the press file runs in a thread of its own')

const tell = (message: FromThread): void => port.postMessage(message)
type Wanting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
const wanted = new Map<number, Wanting>()
let lastWant = 0

/** Asks main, which always replies. Rejects when it could not do what was wanted. */
function want(what: Want): Promise<unknown> {
  lastWant += 1
  const number = lastWant
  tell({ kind: 'want', number, want: what })
  return new Promise((resolve, reject) => wanted.set(number, { resolve, reject }))
}

const services: Services = {
  choosePaths: async () => z.array(z.string()).parse(await want({ want: 'paths' })),
  choosePath: async proposed =>
    z
      .string()
      .nullable()
      .parse(await want({ want: 'path', proposed })),
  releasedNaming: async traces => z.array(z.string()).parse(await want({ want: 'released', traces })),
  forgetInNotes: async (traces, gone) =>
    z.array(z.string()).parse(await want({ want: 'forget', traces, gone })),
}

const now = (): Date => new Date()
// Read before the opening begins, which leaves little time between its own reads.
const firstAnswers = firstAnswersIn(folder, now)
const place: DeskPlace = {
  folder,
  firstAnswers,
  now,
  newId: randomUUID,
  changed: (noun, id) => tell({ kind: 'changed', noun, id }),
  progress: progress => tell({ kind: 'progress', progress }),
  services,
}
const opening = openDesk(place)
let isOpen = false
void opening.then(opened => {
  isOpen = true
  if (opened.ok) tell({ kind: 'troubles', troubles: opened.value.troubles() })
})

port.on('message', (message: ToThread) => {
  if (message.kind === 'granted') {
    wanted.get(message.number)?.resolve(message.value)
    wanted.delete(message.number)
    return
  }
  if (message.kind === 'denied') {
    wanted.get(message.number)?.reject(new Error('main could not do what was wanted of it'))
    wanted.delete(message.number)
    return
  }
  const { number, task } = message
  perform(task).then(
    result => tell({ kind: 'result', number, result }),
    error => tell({ kind: 'threw', number, error: error instanceof Error ? error : new Error('thrown') }),
  )
})

async function perform(task: Task): Promise<Result<unknown>> {
  const first = task.task === 'ask' && !isOpen ? firstAnswers.answerTo(task) : null
  if (first !== null) return first
  const opened = await opening
  if (!opened.ok) return refuse(opened.failure.code)
  const desk = opened.value
  switch (task.task) {
    case 'ask':
      return desk.ask(task)
    case 'recipients':
      return desk.recipients(task.to)
    case 'match':
      return desk.match(task.people)
    case 'log-use':
      return desk.logUse(task.use)
    case 'put-missing':
      return desk.putMissing(task.contacts)
    case 'take-last-good':
      return settling(desk, desk.takeLastGood(task.id))
    case 'dismiss':
      return settling(desk, desk.dismiss(task.id))
    case 'settle':
      await desk.settled()
      return { ok: true, value: {} }
    default:
      return assertNever(task)
  }
}

async function settling(desk: PressFileDesk, decided: Promise<Result<unknown>>): Promise<Result<unknown>> {
  const result = await decided
  tell({ kind: 'troubles', troubles: desk.troubles() })
  return result
}
