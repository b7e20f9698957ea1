import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { run } from '../scripts/child.mjs'
import { root } from '../scripts/project.mjs'
import { docxtemplaterRival } from './docxtemplater-rival.mjs'
import { temporaryFolder } from './folder.mjs'
import { inTurns, median, timed } from './measure.mjs'
import { composeModule, documentModule } from './modules.mjs'
import { pythonDocxRival } from './python-docx-rival.mjs'
import { referenceFile, referenceNote } from './reference-note.mjs'
import { row } from './row.mjs'

/** A warm sample is the median over a batch; a cold one is a whole process, from its start to its end. */
const warm = { warmUp: 150, rounds: 15, batch: 20 }
const cold = { rounds: 10 }

/** @typedef {NonNullable<Awaited<ReturnType<typeof pythonDocxRival>>>} PythonRival */

/**
 * The reference note from its data to the bytes of the Word file, against programs that make the same document
 * and are handed its texts ready to print.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const folder = temporaryFolder()
  const composition = composeModule().compose(referenceNote())
  const templater = await docxtemplaterRival(composition)
  const python = await pythonDocxRival(composition, folder)
  if (python === null) {
    const rows = await warmRows(templater, null)
    return {
      rows,
      remarks: ['Left out: python-docx, which needs the Debian package python3-docx.'],
    }
  }
  try {
    return { rows: [...(await warmRows(templater, python)), await coldRow(python, folder)], remarks: [] }
  } finally {
    python.stop()
  }
}

/**
 * @param {Awaited<ReturnType<typeof docxtemplaterRival>>} templater
 * @param {PythonRival | null} python
 */
async function warmRows(templater, python) {
  const input = referenceNote()
  const { compose } = composeModule()
  const { toDocx } = documentModule()
  const make = () => toDocx(compose(input))
  const words = wordsIn(await make())
  for (const rival of python === null ? [templater] : [templater, python]) {
    if (wordsIn(rival.make()) !== words) throw new Error(`${rival.name} makes another document than we do`)
  }

  /** @type {Record<string, (count: number) => Promise<number[]>>} */
  const times = {
    ours: count => timed(make, count),
    templater: count => timed(templater.make, count),
    ...(python === null ? {} : { python: python.times }),
  }
  for (const time of Object.values(times)) await time(warm.warmUp)
  const batches = Object.entries(times).map(([name, time]) => [
    name,
    async () => median(await time(warm.batch)),
  ])
  const { ours = [], ...theirs } = await inTurns(Object.fromEntries(batches), warm.rounds)
  const what = { area: 'word', name: 'the reference note composed and written, warm', unit: 'ms', ours }
  const rows = [row({ ...what, rival: { name: templater.name, samples: theirs['templater'] ?? [] } })]
  if (python === null) return rows
  const rival = { name: python.name, samples: theirs['python'] ?? [] }
  return [...rows, row({ ...what, rival, target: { of: 'ratio', most: 1 } })]
}

/**
 * @param {PythonRival} python
 * @param {string} folder
 */
async function coldRow(python, folder) {
  const program = join(root, 'dist', 'main', 'headless.cjs')
  const out = join(folder, 'ours.docx')
  const make = async () => {
    rmSync(out, { force: true })
    const { status, output } = await run(process.execPath, [program, referenceFile, '--out', out])
    if (status !== 0 || !existsSync(out)) throw new Error(`the command line made no file:\n${output}`)
  }
  const once = (/** @type {() => Promise<void>} */ task) => async () => median(await timed(task, 1))
  await make()
  await python.cold()
  const { ours, theirs } = await inTurns({ ours: once(make), theirs: once(python.cold) }, cold.rounds)
  const name = 'the reference note from the command line, cold'
  return row({ area: 'word', name, unit: 'ms', ours, rival: { name: python.name, samples: theirs } })
}

/**
 * All the words of a Word file's body, one after the other.
 * @param {Uint8Array} bytes
 */
function wordsIn(bytes) {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? ''
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)
  return texts.join('').replaceAll('&quot;', '"').replaceAll('&apos;', "'")
}
