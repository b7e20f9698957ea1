import { median, spread } from './measure.mjs'

/**
 * One line of bench-results.json. `ours` and `theirs` are medians of samples, `spread` their least and greatest.
 * @typedef {object} Row
 * @property {string} area
 * @property {string} name
 * @property {string} unit
 * @property {number} ours
 * @property {string | null} rival null when nothing is there to compare with
 * @property {number | null} theirs
 * @property {number | null} ratio ours over theirs: below 1 we do better
 * @property {number | null} target the most that is allowed
 * @property {'ratio' | 'ours' | null} targetOf what the target is about
 * @property {boolean | null} holds null without a target
 * @property {{ ours: [number, number], theirs: [number, number] | null }} spread
 */

/**
 * What an area hands back: its rows, and in a whole sentence each what this machine could not measure, or not well.
 * @typedef {{ rows: Row[], remarks: string[] }} Account
 */

/**
 * @param {object} measured
 * @param {string} measured.area
 * @param {string} measured.name
 * @param {string} measured.unit
 * @param {readonly number[]} measured.ours samples
 * @param {{ name: string, samples: readonly number[] }} [measured.rival]
 * @param {{ of: 'ratio' | 'ours', most: number }} [measured.target]
 * @returns {Row}
 */
export function row({ area, name, unit, ours: samples, rival, target }) {
  const ours = rounded(median(samples))
  const theirs = rival === undefined ? null : rounded(median(rival.samples))
  const ratio = theirs === null || theirs === 0 ? null : rounded(ours / theirs)
  return {
    area,
    name,
    unit,
    ours,
    rival: rival?.name ?? null,
    theirs,
    ratio,
    target: target?.most ?? null,
    targetOf: target?.of ?? null,
    holds: holds(target, { ratio, ours }),
    spread: {
      ours: roundedSpread(samples),
      theirs: rival === undefined ? null : roundedSpread(rival.samples),
    },
  }
}

/**
 * @param {{ of: 'ratio' | 'ours', most: number } | undefined} target
 * @param {{ ratio: number | null, ours: number }} figures
 */
function holds(target, figures) {
  const figure = target === undefined ? null : figures[target.of]
  return target === undefined || figure === null ? null : figure <= target.most
}

/** Three decimals: more would only be noise. @param {number} figure */
const rounded = figure => Math.round(figure * 1000) / 1000

/**
 * @param {readonly number[]} samples
 * @returns {[number, number]}
 */
function roundedSpread(samples) {
  const [least, most] = spread(samples)
  return [rounded(least), rounded(most)]
}
