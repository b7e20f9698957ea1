import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './child.mjs'
import { say } from './command.mjs'
import { commandOf, inCache, readJson, root } from './project.mjs'
import { oneFailed, onePassed, sumOf } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/** The compiler over every folder, each with its own idea of what it may know. */
export const typeCheck = () => check('Type check', [commandOf('typescript', 'tsc'), '-b'])

/** The linter and the formatter, which change nothing. */
export const lint = () => check('Lint', [commandOf('@biomejs/biome', 'biome'), 'ci', '.'])

/**
 * @param {string} name
 * @param {string[]} words
 * @returns {Promise<Tally>}
 */
async function check(name, words) {
  say(`\n${name}`)
  const { status } = await run(process.execPath, words, { output: 'show' })
  return status === 0 ? onePassed : oneFailed
}

/**
 * Runs one of the projects of vitest.config.ts. Without words to narrow it, a suite that finds no test has
 * failed, and so has one that ends without an account of itself.
 * @param {'unit' | 'app'} project
 * @param {string[]} words passed on to Vitest
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Tally>}
 */
export async function vitest(project, words, env = {}) {
  say(`\nTests: ${project}`)
  const account = inCache('tests', `${project}.json`)
  mkdirSync(dirname(account), { recursive: true })
  rmSync(account, { force: true })
  const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts', 'tally-reporter.mjs')}`]
  const { status } = await run(
    process.execPath,
    [commandOf('vitest'), 'run', '--project', project, '--passWithNoTests', ...reporters, ...words],
    { output: 'show', env: { ...env, MALLETTE_TALLY: account } },
  )
  const tally = /** @type {Tally | undefined} */ (readJson(account))
  if (tally === undefined) return oneFailed
  const isEmpty = tally.passed + tally.failed + tally.skipped === 0
  if (isEmpty && words.length === 0) return oneFailed
  return status !== 0 && tally.failed === 0 ? sumOf([tally, oneFailed]) : tally
}
