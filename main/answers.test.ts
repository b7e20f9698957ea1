import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { questions } from '../domain/channels.ts'
import { type Result, refuse, succeed } from '../domain/failure.ts'
import { defaultSettings } from '../domain/settings.ts'
import { questionExamples } from '../tests/question-examples.ts'
import { answerPage } from './answers.ts'
import { workshopHere } from './word/workshop.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-answers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The answers on a real data folder, with a map in the place of Electron's messages. */
function open() {
  const listeners = new Map<string, (event: null, message: unknown) => Promise<Result<unknown>>>()
  const events: unknown[] = []
  const settled = answerPage<null>({
    ipc: { handle: listeners.set.bind(listeners) },
    isTrusted: () => true,
    announce: (name, news) => events.push([name, news]),
    log: line => events.push(line),
    dataFolder: folder,
    version: '1.2.3',
    runtime: '45',
    word: { save: () => Promise.resolve(refuse('cancelled')), show: () => refuse('not-found') },
    dialogs: { choosePaths: () => Promise.resolve([]), choosePath: () => Promise.resolve(null) },
    pdf: () => Promise.resolve(refuse('unexpected')),
    readyPress: () => undefined,
    workshop: workshopHere,
    openFile: () => Promise.resolve(false),
    printer: { printers: async () => 0, print: async () => ({ isPrinted: false, reason: '' }) },
    documentDialogs: {
      chooseDocument: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(null),
    },
    charterDialogs: {
      chooseCharter: () => Promise.resolve(null),
      chooseTemplate: () => Promise.resolve(null),
    },
    takeHandedOver: () => null,
    documentsScript: join(folder, 'documents.cjs'),
    // The threads themselves run in the real application: tests/app.
    pressFileScript: join(folder, 'press-file.cjs'),
    spelling: { script: join(folder, 'spelling.cjs'), folder: join(folder, 'spelling') },
    openOutside: address => events.push(address),
    pageIsReady: () => events.push('ready'),
    wear: settings => events.push(settings),
  })
  const ask = (question: string, message: unknown) => listeners.get(question)?.(null, message)
  return { listeners, events, settled, ask }
}

describe('the page', () => {
  it('has an answer to every question at once', async () => {
    const { listeners, settled } = open()
    expect([...listeners.keys()].sort()).toEqual([...questions].sort())
    await settled
  })

  it('is answered once the store is open', async () => {
    const { ask } = open()
    expect(await ask('settings.get', {})).toEqual(succeed(defaultSettings))
    expect(await ask('app.info', {})).toEqual(
      succeed({ version: '1.2.3', runtime: '45', storeFailure: null }),
    )
  })

  it('learns what changed, and the window wears what she chose', async () => {
    const { ask, events, settled } = open()
    await settled
    const chosen = { ...defaultSettings, theme: 'dark', language: 'en' }
    await ask('settings.save', chosen)
    expect(events).toEqual(['store open', defaultSettings, ['changed', { noun: 'settings', id: '' }], chosen])
  })
})

describe('data from the future', () => {
  const newer = '{"format":"mallette","document":"library","version":999,"data":{}}'
  beforeEach(() => writeFileSync(join(folder, 'library.json'), newer))

  it('lets the page say so, and refuses the rest with the reason', async () => {
    const { ask, events, settled } = open()
    const storeFailure = { code: 'newer-data', dataVersion: 999 }
    expect(await ask('app.info', {})).toMatchObject({ ok: true, value: { storeFailure } })
    for (const question of questions.filter(name => !name.startsWith('app.'))) {
      expect(await ask(question, questionExamples[question])).toEqual(refuse('newer-data'))
    }
    await (await settled)()
    expect(events).toEqual(['store newer-data'])
  })
})
