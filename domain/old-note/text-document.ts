import { cleanText } from '../paste/clean-text.ts'
import type { ReadDocument, ReadParagraph } from '../read-document.ts'

const bullet = /^[\t ]*(?:[•▪◦●○■‣⁃➢➤►✓✔\uF0A7\uF0B7\uF0D8\uF0FC][\t \u00A0]*|[-–—][\t \u00A0]+)(?=\S)/u

function paragraphOf(line: string): ReadParagraph {
  const sign = bullet.exec(line)?.[0] ?? ''
  const text = line.slice(sign.length)
  const run = { text, bold: false, italic: false, superscript: false, href: '', change: null, comments: [] }
  return {
    place: 'body',
    styleName: '',
    style: null,
    level: null,
    list: sign === '' ? null : { ordered: false, level: 0 },
    cell: null,
    align: 'left',
    startsPage: false,
    change: null,
    runs: text === '' ? [] : [run],
    pictures: [],
  }
}

/** Pasted text as a document: a paragraph a line, tabs kept, lines behind « - » and « • » as items of lists. */
export const documentOfText = (text: string): ReadDocument => ({
  format: 'text',
  title: '',
  paragraphs: cleanText(text).split('\n').map(paragraphOf),
  comments: [],
  pictures: [],
  remarks: [],
  carried: '',
  noteId: '',
  releaseId: '',
})
