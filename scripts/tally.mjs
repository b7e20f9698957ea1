/**
 * What a suite came to. A type check or a lint counts as one test.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} leftOut for each test left out for a reason it gave, its name and that reason
 */

/** @type {Tally} */
export const onePassed = { passed: 1, failed: 0, skipped: 0, leftOut: [] }

/** @type {Tally} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0, leftOut: [] }

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sumOf(tallies) {
  /** @param {'passed' | 'failed' | 'skipped'} kind */
  const total = kind => tallies.reduce((sum, tally) => sum + tally[kind], 0)
  return {
    passed: total('passed'),
    failed: total('failed'),
    skipped: total('skipped'),
    leftOut: tallies.flatMap(tally => tally.leftOut),
  }
}

/**
 * @param {Tally} tally
 * @returns {string} the line that a test run ends with
 */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
