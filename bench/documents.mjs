import { join } from 'node:path'
import PizZip from 'pizzip'
import { docxtemplaterRival } from './docxtemplater-rival.mjs'
import { temporaryFolder } from './folder.mjs'
import { inputOf, longAgenda, longCommunique, longDossier } from './long-documents.mjs'
import { inTurns, median, timed } from './measure.mjs'
import {
  composeModule,
  makeFileModule,
  place,
  understandingModule,
  webPageModule,
  workshopModule,
} from './modules.mjs'
import { pandocRival } from './pandoc-rival.mjs'
import { pythonDocxRival } from './python-docx-rival.mjs'
import { referenceNote } from './reference-note.mjs'
import { row } from './row.mjs'

/** @typedef {import('../domain/compose/context.ts').ComposeInput} ComposeInput */
/** @typedef {import('../main/word/media.ts').Pictures} Pictures */
/** @typedef {import('./row.mjs').Row} Row */

const area = 'documents'
const today = '2021-05-05'

/** Any will do: the same length as a real one. */
const mark = { noteId: '7d3b2a52-0d53-4f8e-9c6e-3a3e4f0c9b11', releaseId: null, eventNoteId: null }

/**
 * Long documents written, beside programs that write the same words, and documents that come back.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const folder = temporaryFolder()
  const pandoc = await pandocRival(folder)
  const remarks = pandoc === null ? ['Left out: pandoc, which needs the Debian package pandoc.'] : []
  const { note, pictures } = longDossier()
  const agenda = await writing('an agenda of ten pages', inputOf(longAgenda()), new Map(), pandoc, 8)
  const dossier = await writing('a dossier of sixty pages, 40 pictures', inputOf(note), pictures, pandoc, 3)
  if (agenda.isWithoutPython)
    remarks.push('Left out: python-docx, which needs the Debian package python3-docx.')
  const rows = [
    ...agenda.rows,
    ...dossier.rows,
    await held(inputOf(note), pictures),
    await returning(pandoc),
    await oldNote(pandoc),
  ]
  return { rows, remarks }
}

/** @param {ComposeInput} input @param {Pictures} pictures */
const jobOf = (input, pictures) => ({
  kind: /** @type {const} */ ('note'),
  input,
  mark,
  pictures,
  pages: null,
})

/**
 * @param {string} name
 * @param {ComposeInput} input
 * @param {Pictures} pictures
 * @param {Awaited<ReturnType<typeof pandocRival>>} pandoc
 * @param {number} rounds
 * @returns {Promise<{ rows: Row[], isWithoutPython: boolean }>}
 */
async function writing(name, input, pictures, pandoc, rounds) {
  const folder = temporaryFolder()
  const composition = composeModule().compose(input)
  const templater = await docxtemplaterRival(composition)
  const python = await pythonDocxRival(composition, folder, pictures)
  const once = (/** @type {() => unknown} */ task) => async () => median(await timed(task, 1))
  /** @type {Record<string, () => Promise<number>>} */
  const contenders = {
    ours: once(() => makeFileModule().makeFile(jobOf(input, pictures))),
    templater: once(templater.make),
    ...(python === null ? {} : { python: async () => median(await python.times(1)) }),
    ...(pandoc === null
      ? {}
      : { pandoc: once(pandoc.write(webPageModule().webPage(composition, pictures))) }),
  }
  for (const task of Object.values(contenders)) await task()
  const { ours = [], ...theirs } = await inTurns(contenders, rounds)
  python?.stop()
  /** @type {Record<string, string | undefined>} */
  const names = {
    templater: `${templater.name}, its pictures in the template`,
    python: python?.name,
    pandoc: pandoc?.name,
  }
  const rows = Object.entries(theirs).map(([who, samples]) =>
    row({ area, name: `${name}, written`, unit: 'ms', ours, rival: { name: names[who] ?? who, samples } }),
  )
  return { rows, isWithoutPython: python === null }
}

/** How long the thread that has the window is held while a long dossier is written in another. @param {ComposeInput} input @param {Pictures} pictures */
async function held(input, pictures) {
  const workshop = workshopModule().workshopThread(join(place, 'word-worker.cjs'), error => {
    throw error
  })
  const here = workshopModule().workshopHere
  const longest = async (/** @type {import('../main/word/workshop.ts').Workshop} */ where) => {
    let most = 0
    let last = performance.now()
    const beat = () => {
      const now = performance.now()
      most = Math.max(most, now - last)
      last = now
    }
    // It also keeps this process, which the thread of the workshop does not.
    const clock = setInterval(beat, 1)
    const made = await where.write(jobOf(input, pictures))
    beat()
    clearInterval(clock)
    if (!made.ok) throw new Error('the dossier was not made')
    return most
  }
  await longest(workshop)
  const { ours, theirs } = await inTurns({ ours: () => longest(workshop), theirs: () => longest(here) }, 3)
  return row({
    area,
    name: 'longest hold of the main thread while the dossier is written',
    unit: 'ms',
    ours,
    rival: { name: 'written in the main thread', samples: theirs },
    target: { of: 'ours', most: 50 },
  })
}

/** A note of ten pages that a colleague changed: opened, read, compared. @param {Awaited<ReturnType<typeof pandocRival>>} pandoc */
async function returning(pandoc) {
  const { understandFile, reviewed } = understandingModule()
  const input = inputOf(longCommunique())
  const bytes = edited(await makeFileModule().makeFile(jobOf(input, new Map())))
  const open = () => {
    const found = understandFile(bytes, 'note.docx', today)
    if (found.kind !== 'ours' || found.isUntouched) throw new Error('the changed note was not recognised')
    const { review } = reviewed(found.carried, found.document, input)
    if (review.differences.length === 0) throw new Error('no difference was found')
  }
  return besidePandoc(
    'a returned note of ten pages opened and compared',
    open,
    pandoc?.read(bytes),
    pandoc?.name,
    500,
  )
}

/** A note that Mallette did not make: opened and read. @param {Awaited<ReturnType<typeof pandocRival>>} pandoc */
async function oldNote(pandoc) {
  const { understandFile } = understandingModule()
  const bytes = withoutData(await makeFileModule().makeFile(jobOf(referenceNote(), new Map())))
  const read = () => {
    if (understandFile(bytes, 'note.docx', today).kind !== 'foreign')
      throw new Error('the note is not foreign')
  }
  return besidePandoc(
    'an old note of two pages opened and read',
    read,
    pandoc?.read(bytes),
    pandoc?.name,
    200,
  )
}

/**
 * @param {string} name
 * @param {() => void} task
 * @param {(() => Promise<void>) | undefined} theirs
 * @param {string | undefined} rivalName
 * @param {number} most ms
 */
async function besidePandoc(name, task, theirs, rivalName, most) {
  await timed(task, 3)
  const once = (/** @type {() => unknown} */ work) => async () => median(await timed(work, 1))
  /** @type {Record<string, () => Promise<number>>} */
  const contenders = { ours: once(task), ...(theirs === undefined ? {} : { theirs: once(theirs) }) }
  const { ours = [], theirs: samples } = await inTurns(contenders, 10)
  return row({
    area,
    name,
    unit: 'ms',
    ours,
    ...(samples === undefined ? {} : { rival: { name: `${rivalName}, to text, a process`, samples } }),
    target: { of: 'ours', most },
  })
}

/** The file with every tenth « entreprises » written otherwise. @param {Uint8Array} bytes */
function edited(bytes) {
  const zip = new PizZip(bytes)
  let count = 0
  const xml = (zip.file('word/document.xml')?.asText() ?? '').replaceAll('entreprises', word => {
    count += 1
    return count % 10 === 0 ? 'sociétés' : word
  })
  zip.file('word/document.xml', xml)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The file as another program would have made it: without what it carries. @param {Uint8Array} bytes */
function withoutData(bytes) {
  const zip = new PizZip(bytes)
  const custom = zip.file('docProps/custom.xml')?.asText() ?? ''
  zip.file('docProps/custom.xml', custom.replace(/<property .*<\/property>/s, ''))
  zip.file('customXml/item1.xml', '<nothing/>')
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
