import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { root } from '../scripts/project.mjs'
import { demonstrationStore } from './demonstration.mjs'
import { temporaryFolder } from './folder.mjs'

const stepCount = 60
/** Paragraphs of 60 words that fill the pages which the programme leaves. */
const paragraphCount = 50

const sentence =
  'La ministre visitera les ateliers de l’école de production et rencontrera les élèves, leurs maîtres et les entreprises du territoire qui les accueillent chaque semaine pour des commandes réelles, avant de présenter le calendrier de l’appel à projets, les moyens qui lui sont consacrés et la manière dont les régions, les branches et les établissements y prendront part ensemble dès la rentrée. '

/** @param {string} text */
const paragraph = text => ({
  kind: /** @type {const} */ ('paragraph'),
  spans: [{ text, bold: false, italic: false, superscript: false, href: '' }],
})

/** @param {number} index */
const step = index => ({
  time: {
    kind: /** @type {const} */ ('at'),
    at: `${String(8 + Math.floor(index / 6)).padStart(2, '0')}:${(index % 6) * 10 || '00'}`,
  },
  text: `Étape ${index + 1} : visite d’un atelier et échange avec les élèves`,
  venue: 'Atelier de tournage',
  access: { phases: [], words: index % 2 === 0 ? 'Presse accréditée' : '' },
  steps: [],
})

/**
 * Mallette with a note of about ten pages and a programme of sixty steps: the demonstration’s, made long.
 * @returns {Promise<import('./windows.mjs').Application & { noteId: string, start: string, texts: string[] }>}
 */
export async function malletteWithLongNote() {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  const { store, note } = await demonstrationStore(data)
  const event = note.eventNoteId === null ? null : store.eventNotes.get(note.eventNoteId)
  const sequence = event?.programme.days[0]?.sequences[0]
  const day = event?.programme.days[0]
  if (event === null || day === undefined || sequence === undefined)
    throw new Error('the demonstration has no programme')
  const start = 'Première phrase de la note'
  const texts = Array.from({ length: paragraphCount }, (_, index) =>
    index === 0 ? `${start}, ${sentence}` : `${index}. ${sentence}`,
  )
  const steps = Array.from({ length: stepCount }, (_, index) => step(index))
  const long = { ...sequence, steps }
  const kept = [
    await store.eventNotes.put({
      ...event,
      programme: { ...event.programme, days: [{ ...day, sequences: [long] }] },
    }),
    await store.pressNotes.put({
      ...note,
      id: randomUUID(),
      title: 'Longue note',
      body: texts.map(paragraph),
    }),
  ]
  if (kept.some(({ ok }) => !ok)) throw new Error('the long note was refused')
  await store.settled()
  const made = store.pressNotes.list().find(({ title }) => title === 'Longue note')
  return {
    folder: root,
    profile: join(folder, 'profile'),
    words: [`--data-dir=${data}`],
    env: {},
    content: event.title,
    noteId: made?.id ?? '',
    start,
    texts: [...texts, ...steps.flatMap(({ text, venue }) => [text, venue])],
  }
}
