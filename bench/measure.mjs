/**
 * Takes one sample of each contender in turn, `rounds` times: whatever else the machine does meanwhile falls
 * on all of them alike. Every other round goes backwards, so that none always follows the same one.
 * @template {string} Name
 * @template Sample
 * @param {Record<Name, () => Promise<Sample>>} contenders
 * @param {number} rounds
 * @returns {Promise<Record<Name, Sample[]>>} the samples of each, oldest first
 */
export async function inTurns(contenders, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(contenders))
  const samples = /** @type {Record<Name, Sample[]>} */ ({})
  for (const name of names) samples[name] = []
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed()
    for (const name of order) samples[name].push(await contenders[name]())
  }
  return samples
}

/**
 * How long each of `count` runs of a task took, in ms, one after the other.
 * @param {() => unknown} task awaited when it is a promise
 * @param {number} count
 */
export async function timed(task, count) {
  const times = []
  for (let run = 0; run < count; run += 1) {
    const start = performance.now()
    await task()
    times.push(performance.now() - start)
  }
  return times
}

/**
 * The value below which the given share of the samples lies, between two neighbours in proportion.
 * @param {readonly number[]} samples at least one
 * @param {number} share between 0 and 1
 */
export function quantile(samples, share) {
  const sorted = samples.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)]
  const above = sorted[Math.ceil(position)]
  if (below === undefined || above === undefined) throw new Error('no sample to take a quantile of')
  return below + (above - below) * (position % 1)
}

/** @param {readonly number[]} samples at least one */
export const median = samples => quantile(samples, 0.5)

/**
 * @param {readonly number[]} samples at least one
 * @returns {[least: number, most: number]}
 */
export const spread = samples => [Math.min(...samples), Math.max(...samples)]
