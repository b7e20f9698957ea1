import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'
import { createChecker } from './checker.ts'
import { dictionaryFiles, openDictionary } from './dictionary.ts'
import type { FromThread, ToThread } from './messages.ts'

/*
 * The thread of the spelling check: the dictionary takes its time to load and to propose words, and the main process,
 * through which every click goes, does not wait for it. What goes wrong here ends the thread, and nothing else.
 */

const { folder } = z.strictObject({ folder: z.string() }).parse(workerData)
const port = parentPort
if (port === null) throw new Error('the spelling check runs in a thread of its own')
const tell = (message: FromThread): void => port.postMessage(message)

const opening = open()

async function open() {
  const [dictionary, places] = await Promise.all([
    openDictionary(folder),
    readFile(join(folder, dictionaryFiles.places), 'utf8'),
  ])
  return createChecker(dictionary, places.split('\n'))
}

port.on('message', async (message: ToThread) => {
  const checker = await opening
  if (message.kind === 'accept') {
    checker.accept(message.source, message.lines)
    return
  }
  const { number, task } = message
  tell({
    number,
    value: task.task === 'check' ? task.texts.map(checker.check) : checker.suggest(task.word),
  })
})
