import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { run } from '../scripts/child.mjs'
import { root } from '../scripts/project.mjs'
import { blocksModule, documentModule, styleNamesModule } from './modules.mjs'

const program = join(root, 'bench', 'python-docx-rival.py')

/** Debian's own Python first: its python3-docx is not seen by another that may come before it in PATH. */
const pythons = ['/usr/bin/python3', 'python3', 'python']

/** @returns {Promise<string | null>} a Python that has python-docx */
async function pythonWithDocx() {
  for (const python of pythons) {
    if (python.startsWith('/') && !existsSync(python)) continue
    const { status } = await run(python, ['-c', 'import docx'])
    if (status === 0) return python
  }
  return null
}

/**
 * The reference note made by python-docx: a program that waits for orders, so that what it takes to make a
 * note is measured warm, and the words that make one note from a cold start. Null where Python or python-docx
 * is missing.
 * @param {import('../domain/blocks.ts').Composition} composition
 * @param {string} folder for its files
 * @param {import('../main/word/media.ts').Pictures} [pictures]
 */
export async function pythonDocxRival(composition, folder, pictures = new Map()) {
  const python = await pythonWithDocx()
  if (python === null) return null
  const noteFile = join(folder, 'note.json')
  const templateFile = join(folder, 'template.docx')
  for (const [id, { bytes }] of pictures) writeFileSync(join(folder, `${id}.picture`), bytes)
  writeFileSync(noteFile, JSON.stringify({ ...composition, folder, styles: styleIds() }))
  writeFileSync(templateFile, await documentModule().toDocx({ ...composition, blocks: [] }))
  const words = [program, noteFile, templateFile]
  const child = spawn(python, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ask = async (/** @type {string | number} */ order) => {
    child.stdin.write(`${order}\n`)
    const answer = await answers.next()
    if (answer.done) throw new Error('the python-docx program ended')
    return JSON.parse(answer.value)
  }
  const sample = join(folder, 'sample.docx')
  const version = await ask(sample)
  return {
    name: `python-docx ${version}`,
    /** What it makes, to be compared with ours. */
    make: () => readFileSync(sample),
    /**
     * @param {number} count
     * @returns {Promise<number[]>} how long each note took, in ms
     */
    times: async count => (await ask(count)).map((/** @type {number} */ seconds) => seconds * 1000),
    /** Makes one note in a process of its own. */
    cold: async () => {
      const out = join(folder, 'cold.docx')
      rmSync(out, { force: true })
      const { status, output } = await run(python, [...words, out])
      if (status !== 0 || !existsSync(out)) throw new Error(`python-docx made no file:\n${output}`)
    },
    stop: () => child.kill(),
  }
}

/** The ids of the Word styles by our own names for them, those of the layout included. */
function styleIds() {
  const { headingStyles, paragraphStyles } = blocksModule()
  const { layoutStyles, styleName } = styleNamesModule()
  const ids = [...headingStyles, ...paragraphStyles].map(style => [style, styleName(style).id])
  return { ...Object.fromEntries(ids), ...layoutStyles }
}
