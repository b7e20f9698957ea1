import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHunspellFromFiles } from 'hunspell-wasm'
import { root } from '../scripts/project.mjs'
import { inTurns, timed } from './measure.mjs'
import { place, spellingCheckerModule, spellingDictionaryModule, spellingThreadModule } from './modules.mjs'
import { row } from './row.mjs'

const rounds = 30
const wordCount = 2_000
const folder = join(place, 'spelling')

/**
 * The spelling check of a long note. The rival is the engine itself, asked for each word of the text as it stands:
 * it strips no elision, knows no name and remembers nothing.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const places = readFileSync(join(folder, 'places.txt'), 'utf8').split('\n')
  const paragraphs = longText()
  const rival = { name: 'hunspell-wasm 0.3 as it is' }
  const loading = await inTurns(
    {
      ours: () => once(async () => open(places)),
      theirs: () => once(() => createHunspellFromFiles(join(folder, 'fr.aff'), join(folder, 'fr.dic'))),
    },
    5,
  )
  const dictionary = await spellingDictionaryModule().openDictionary(folder)
  const raw = await createHunspellFromFiles(join(folder, 'fr.aff'), join(folder, 'fr.dic'))
  const askRaw = (/** @type {string} */ text) =>
    [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)].filter(([word]) => !raw.testSpelling(word))
  const cold = await inTurns(
    {
      ours: () => {
        // A checker of its own remembers no word yet.
        const checker = spellingCheckerModule().createChecker(dictionary, places)
        return once(async () => paragraphs.map(checker.check))
      },
      theirs: () => once(async () => paragraphs.map(askRaw)),
    },
    rounds,
  )

  const thread = spellingThreadModule().spellingThread({
    script: join(place, 'spelling-worker.cjs'),
    folder,
    report: error => {
      throw error
    },
  })
  // The thread by itself keeps no program running.
  const awake = setInterval(() => undefined, 1_000)
  await thread.check(paragraphs)
  const [paragraph = ''] = paragraphs.toSorted((one, other) => other.length - one.length)
  let key = 0
  const again = await inTurns(
    {
      ours: () => {
        key += 1
        const typed = `${paragraph} m${'abcdefghij'.charAt(key % 10)}t${key}`
        return once(() => thread.check([typed]))
      },
      theirs: () => once(async () => askRaw(paragraph)),
    },
    rounds,
  )
  const proposals = await timed(() => thread.suggest(nextSlip()), 20)
  clearInterval(awake)
  return {
    rows: [
      row({
        area: 'spelling',
        name: 'loading, names of places included',
        unit: 'ms',
        ours: loading.ours,
        rival: { ...rival, samples: loading.theirs },
      }),
      row({
        area: 'spelling',
        name: '2 000 words for the first time',
        unit: 'ms',
        ours: cold.ours,
        rival: { ...rival, samples: cold.theirs },
        target: { of: 'ours', most: 100 },
      }),
      row({
        area: 'spelling',
        name: 'the longest paragraph again after a key, through the thread',
        unit: 'ms',
        ours: again.ours,
        rival: { ...rival, samples: again.theirs },
        target: { of: 'ours', most: 5 },
      }),
      row({
        area: 'spelling',
        name: 'proposals for a word',
        unit: 'ms',
        ours: proposals,
      }),
    ],
    remarks: [],
  }
}

/** @param {readonly string[]} places */
async function open(places) {
  const dictionary = await spellingDictionaryModule().openDictionary(folder)
  return spellingCheckerModule().createChecker(dictionary, places)
}

/** @param {() => Promise<unknown>} task */
async function once(task) {
  const [time = 0] = await timed(task, 1)
  return time
}

let slips = 0
/** A slip that was not asked for yet: answers are remembered. */
function nextSlip() {
  slips += 1
  const wrong = ['evenemant', 'acreditation', 'Lieusin', 'developement', 'prefecturre']
  return `${wrong[slips % wrong.length]}${'s'.repeat(Math.floor(slips / wrong.length))}`
}

/** Paragraphs of the guide, 2 000 words of French. */
function longText() {
  const paragraphs = readFileSync(join(root, 'docs', 'guide.md'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
  /** @type {string[]} */
  const taken = []
  let words = 0
  for (let next = 0; words < wordCount; next += 1) {
    const paragraph = paragraphs[next % paragraphs.length] ?? ''
    const own = paragraph.split(/\s+/)
    taken.push(own.slice(0, wordCount - words).join(' '))
    words += own.length
  }
  return taken
}
