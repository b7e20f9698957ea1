import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import { pressNoteModule } from './modules.mjs'

/** @typedef {import('../domain/press-note.ts').NoteFile} NoteFile */
/** @typedef {import('../main/word/media.ts').PictureBytes} PictureBytes */

const sentence =
  'La filière s’est engagée à former deux mille élèves d’ici à trois ans, avec l’appui des entreprises du territoire et des écoles de production. '

/** @param {string} text */
const paragraph = text => ({ kind: 'paragraph', spans: [{ text }] })

const issuers = [
  {
    name: 'Cabinet de la ministre',
    letterhead: ['Ministère', 'de l’Industrie'],
    motto: ['Liberté', 'Égalité', 'Fraternité'],
    contacts: [
      { organisation: 'Service de presse', phones: ['01 00 00 00 00'], mails: ['presse@ministere.example'] },
    ],
  },
]

/** An agenda of some ten pages: four weeks of four appointments a day. @returns {NoteFile} */
export function longAgenda() {
  const days = Array.from({ length: 28 }, (_, day) => ({
    date: `2021-06-${String(day + 1).padStart(2, '0')}`,
    sequences: [
      {
        steps: Array.from({ length: 6 }, (_, step) => ({
          time: { kind: 'at', at: `${String(9 + step).padStart(2, '0')}:30` },
          text: `Rendez-vous ${day + 1}.${step + 1}, avec les élus et les entreprises du territoire`,
          venue: 'Hôtel de préfecture, salle des commissions',
        })),
      },
    ],
  }))
  const { noteFileSchema } = pressNoteModule()
  return noteFileSchema.parse({
    kind: 'agenda',
    title: 'Semaines du 1er au 28 juin',
    place: 'Paris',
    date: '2021-05-28',
    issuers,
    persons: [{ given: 'Agnès', family: 'Berthier', role: 'ministre déléguée' }],
    programme: { days },
  })
}

/** Bytes that no file format makes smaller, the same at each run. @param {number} length @param {number} seed */
function noise(length, seed) {
  const bytes = Buffer.alloc(length)
  let state = seed + 1
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** A PNG as heavy as a photo of half a page. @param {number} seed */
function photo(seed) {
  const width = 480
  const height = 240
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.from([0]), noise(width * 3, seed * 1_000 + y)]),
  )
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { id: createHash('sha256').update(bytes).digest('hex'), width, height, bytes }
}

/**
 * A press kit of some sixty pages with forty pictures, and the bytes of these.
 * @returns {{ note: NoteFile, pictures: ReadonlyMap<string, PictureBytes> }}
 */
export function longDossier() {
  const photos = Array.from({ length: 40 }, (_, seed) => photo(seed))
  const body = photos.flatMap(({ id, width, height }, index) => [
    ...(index % 4 === 0 ? [{ kind: 'subheading', level: 2, text: `Chapitre ${index / 4 + 1}` }] : []),
    { kind: 'subheading', level: 3, text: `Une école et ses ateliers, ${index + 1}` },
    ...Array.from({ length: 6 }, () => paragraph(sentence.repeat(5))),
    {
      kind: 'picture',
      picture: {
        pictureId: id,
        width,
        height,
        alternative: `Atelier ${index + 1}`,
        caption: `L’atelier ${index + 1}`,
        credit: 'Service photo',
      },
    },
    { kind: 'list', items: [[{ text: sentence }], [{ text: sentence }]] },
    paragraph(sentence.repeat(4)),
  ])
  const { noteFileSchema } = pressNoteModule()
  const note = noteFileSchema.parse({
    kind: 'dossier',
    title: 'Écoles de production',
    place: 'Paris',
    date: '2021-05-05',
    issuers,
    body,
  })
  const pictures = new Map(
    photos.map(({ id, bytes }) => [id, { mediaType: /** @type {const} */ ('image/png'), bytes }]),
  )
  return { note, pictures }
}

/** A communiqué of some ten pages. @returns {NoteFile} */
export function longCommunique() {
  const { noteFileSchema } = pressNoteModule()
  return noteFileSchema.parse({
    kind: 'communique',
    title: 'Un accord pour la filière',
    place: 'Paris',
    date: '2021-05-05',
    issuers,
    body: Array.from({ length: 60 }, (_, at) =>
      at % 6 === 0
        ? { kind: 'subheading', level: 2, text: `Point ${at / 6 + 1}` }
        : paragraph(`${at}. ${sentence.repeat(3)}`),
    ),
  })
}

/** A note file as `compose()` takes it. @param {NoteFile} note */
export const inputOf = note => ({ note, facts: note, issuers: note.issuers })
