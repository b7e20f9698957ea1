import { parentPort } from 'node:worker_threads'
import { makeFile } from './make-file.ts'
import type { FromWorkshop, ToWorkshop } from './workshop-job.ts'

/* The thread in which Word files are made, one after another. */

const tell = (message: FromWorkshop): void => parentPort?.postMessage(message)

let last: Promise<unknown> = Promise.resolve()

async function work({ number, job }: ToWorkshop): Promise<void> {
  try {
    const bytes = await makeFile(job, (done, total) => tell({ kind: 'progress', number, done, total }))
    const made: FromWorkshop = { kind: 'made', number, bytes }
    // Handed over, not copied: a dossier weighs twenty megabytes.
    parentPort?.postMessage(made, bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [])
  } catch (error) {
    tell({ kind: 'failed', number, error: error instanceof Error ? (error.stack ?? error.message) : '' })
  }
}

parentPort?.on('message', (message: ToWorkshop) => {
  last = last.then(() => work(message))
})
