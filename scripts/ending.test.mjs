import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ownGroup } from './ending.mjs'

const child = pathToFileURL(join(import.meta.dirname, 'child.mjs')).href

/** A program that stays, says its pid, and starts another of its kind if it is given one. */
const staying = (heeds = true, more = '') => `
  ${heeds ? '' : "process.on('SIGTERM', () => undefined); process.on('SIGINT', () => undefined)"}
  setInterval(() => undefined, 1000)
  console.log(process.pid)
  ${more && `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(more)}], { stdio: 'inherit' })`}
`

/**
 * Starts a script of ours that runs this program, and another one after it.
 * @param {string} program
 * @param {number} count how many processes say their pid
 */
async function script(program, count) {
  const source = `
    import { run } from ${JSON.stringify(child)}
    await run(process.execPath, ['-e', ${JSON.stringify(program)}], { output: 'show' })
    console.log('the next one')
  `
  const ours = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  /** @type {number[]} */
  let pids = []
  onTestFinished(() => {
    for (const pid of [ours.pid ?? 0, ...pids].filter(isAlive)) process.kill(pid, 'SIGKILL')
  })
  let said = ''
  ours.stdout.on('data', bytes => {
    said += bytes
    pids = said.split('\n').map(Number).filter(Boolean)
  })
  await expect.poll(() => pids.length, { timeout: 20_000 }).toBe(count)
  return { ours, pids, said: () => said }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/**
 * Some systems take seconds to forget an orphan that has ended.
 * @param {number[]} pids
 */
const expectGone = pids => expect.poll(() => pids.filter(isAlive), { timeout: 20_000 }).toEqual([])

describe.runIf(ownGroup)('told to end', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ])('by %s, a script ends what it runs and what that started, and goes no further', async (signal, code) => {
    const { ours, pids, said } = await script(staying(true, staying()), 2)
    ours.kill(/** @type {NodeJS.Signals} */ (signal))
    expect(await once(ours, 'exit')).toEqual([code, null])
    await expectGone(pids)
    expect(said()).not.toContain('the next one')
  })

  test('a script kills what does not listen', async () => {
    const { ours, pids } = await script(staying(true, staying(false)), 2)
    ours.kill('SIGTERM')
    expect(await once(ours, 'exit')).toEqual([143, null])
    await expectGone(pids)
  })
})
