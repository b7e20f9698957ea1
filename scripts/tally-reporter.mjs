import { writeFileSync } from 'node:fs'

/** @typedef {import('vitest/node').Reporter} Reporter */

/**
 * A Vitest reporter that writes a {@link import('./tally.mjs').Tally} into the file that MALLETTE_TALLY
 * names. Vitest's own JSON report knows neither why a test was skipped nor of errors outside tests.
 * @implements {Reporter}
 */
export default class TallyReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: 0, leftOut: new Set() }
    for (const module of modules) {
      // A file that could not be loaded, or a hook that failed, has an error of its own.
      tally.failed += module.errors().length
      for (const suite of module.children.allSuites()) tally.failed += suite.errors().length
      for (const test of module.children.allTests()) {
        const result = test.result()
        if (result.state === 'passed' || result.state === 'failed') tally[result.state] += 1
        else {
          tally.skipped += 1
          if ('note' in result && result.note) tally.leftOut.add(`${test.fullName}: ${result.note}`)
        }
      }
    }
    const file = process.env['MALLETTE_TALLY']
    if (file) writeFileSync(file, JSON.stringify({ ...tally, leftOut: [...tally.leftOut] }))
  }
}
