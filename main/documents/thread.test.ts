import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { paragraph, run, wordFile } from '../../tests/fixtures/returned/word-parts.ts'
import { newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { buildProgram } from '../../tests/fixtures/store/killed.ts'
import { documentThread } from './thread.ts'

const today = '2021-06-01'
const file = { fileName: 'note.docx', bytes: wordFile({ body: paragraph(run('Note aux rédactions')) }) }
const damaged = { kind: 'unreadable', reason: 'damaged' }

/** A script in the place of the thread’s own. */
async function threadOf(code: string, patience = 60_000) {
  const script = join(await newFolder(), 'reader.mjs')
  await writeFile(script, `import { parentPort } from 'node:worker_threads'\n${code}`)
  const reported: unknown[] = []
  return { reported, ...documentThread({ script, report: error => reported.push(error), patience }) }
}

describe('the thread that reads documents', () => {
  it('reads files and texts in its own bundle, and says what cannot be read', async () => {
    const reader = documentThread({
      script: await buildProgram('../../../main/documents/reader-thread.ts'),
      report: error => {
        throw error
      },
    })
    expect(await reader.read(file, today)).toMatchObject({ kind: 'foreign' })
    expect(await reader.readText('Communiqué de presse', today)).toMatchObject({ kind: 'foreign' })
    const broken = { ...file, bytes: file.bytes.subarray(0, 100) }
    expect(await reader.read(broken, today)).toEqual({ kind: 'unreadable', reason: 'truncated' })
    reader.stop()
  })

  it('a file that ends it is damaged, and the next one is read by a new thread', async () => {
    const reader = await threadOf(`
      parentPort.on('message', ({ number, task }) => {
        if (task.fileName === 'bad.docx') throw new Error('never')
        parentPort.postMessage({ number, kind: 'understood', value: { kind: 'unreadable', reason: 'macros' } })
      })`)
    expect(await reader.read({ ...file, fileName: 'bad.docx' }, today)).toEqual(damaged)
    expect(await reader.read(file, today)).toEqual({ kind: 'unreadable', reason: 'macros' })
    expect(reader.reported).toHaveLength(1)
    reader.stop()
  })

  it('gives up a file that takes for ever', async () => {
    const reader = await threadOf("parentPort.on('message', () => { for (;;); })", 300)
    expect(await reader.read(file, today)).toEqual(damaged)
  })

  it('stopped, it says so to all who wait', async () => {
    const reader = await threadOf("parentPort.on('message', () => undefined)")
    const waiting = Promise.all([reader.read(file, today), reader.readText('x', today)])
    reader.stop()
    expect(await waiting).toEqual(['stopped', 'stopped'])
  })
})
