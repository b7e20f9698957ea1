import { parentPort } from 'node:worker_threads'
import { assertNever } from '../../domain/assert-never.ts'
import type { FromThread, Task, ToThread } from './messages.ts'
import { reviewed, understandFile, understandText } from './understanding.ts'

/*
 * The thread that reads documents: a file of eighty megabytes, or one that was made to break readers, must hold up
 * nothing but itself. What goes wrong here ends the thread, and nothing else.
 */

const port = parentPort
if (port === null) throw new Error('documents are read in a thread of their own')

function perform(number: number, task: Task): FromThread {
  switch (task.task) {
    case 'read':
      return { number, kind: 'understood', value: understandFile(task.bytes, task.fileName, task.today) }
    case 'read-text':
      return { number, kind: 'understood', value: understandText(task.text, task.today) }
    case 'review':
      return { number, kind: 'reviewed', value: reviewed(task.carried, task.document, task.now) }
    default:
      return assertNever(task)
  }
}

port.on('message', ({ number, task }: ToThread) => port.postMessage(perform(number, task)))
