import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeDictionary } from '../../tests/fixtures/spelling/dictionary.ts'
import { newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { buildProgram } from '../../tests/fixtures/store/killed.ts'
import { spellingThread } from './thread.ts'

async function openThread(script?: string) {
  const folder = await newFolder()
  await writeDictionary(folder)
  const reported: unknown[] = []
  const thread = spellingThread({
    script: script ?? (await buildProgram('../../../main/spelling/worker.ts')),
    folder,
    report: error => reported.push(error),
  })
  return { thread, folder, reported }
}

/** A script in the place of the thread’s own. */
async function scriptOf(code: string): Promise<string> {
  const script = join(await newFolder(), 'worker.mjs')
  await writeFile(script, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return script
}

describe('the thread of the spelling check', () => {
  it('checks texts in their order, proposes words, and accepts what it is told to', async () => {
    const { thread, reported } = await openThread()
    thread.accept('own', 'Zyxomma')
    expect(await thread.check(['Une ecole', '', 'Zyxomma, Zyxommo'])).toEqual([
      [{ from: 4, to: 9 }],
      [],
      [{ from: 9, to: 16 }],
    ])
    expect(await thread.suggest("l'ecole")).toEqual(['l’école'])
    thread.accept('own', 'Zyxommo')
    expect(await thread.check(['Zyxomma, Zyxommo'])).toEqual([[{ from: 0, to: 7 }]])
    expect(reported).toEqual([])
  })

  it('without its dictionary it is started twice, tells why, and is silent from then on', async () => {
    const { thread, folder, reported } = await openThread()
    await rm(join(folder, 'fr.dic'))
    expect(await Promise.all([thread.check(['ecole']), thread.suggest('ecole')])).toEqual([null, null])
    expect(await thread.check(['ecole'])).toBeNull()
    expect(reported).toHaveLength(2)
  })

  it('a broken engine is no more than that', async () => {
    const { thread, folder } = await openThread()
    await writeFile(join(folder, 'hunspell.wasm'), 'no engine')
    expect(await thread.check(['ecole'])).toBeNull()
  })

  it('one that dies once is started again, is told again what to accept, and answers what was asked', async () => {
    const flag = join(await newFolder(), 'died')
    const script = await scriptOf(`
      import { existsSync, writeFileSync } from 'node:fs'
      const accepted = []
      parentPort.on('message', message => {
        if (message.kind === 'accept') return accepted.push(message.lines)
        if (!existsSync(${JSON.stringify(flag)})) {
          writeFileSync(${JSON.stringify(flag)}, '')
          throw new Error('on purpose')
        }
        parentPort.postMessage({ number: message.number, value: accepted })
      })`)
    const { thread, reported } = await openThread(script)
    thread.accept('own', 'ICAM')
    expect(await thread.suggest('ecole')).toEqual(['ICAM'])
    expect(reported).toHaveLength(1)
  })
})
