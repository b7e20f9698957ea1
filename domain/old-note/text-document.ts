import { cleanText } from '../paste/clean-text.ts'
import {
  emptyDocument,
  plainParagraph,
  plainRun,
  type ReadDocument,
  type ReadParagraph,
} from '../read-document.ts'

const bullet = /^[\t ]*(?:[•▪◦●○■‣⁃➢➤►✓✔\uF0A7\uF0B7\uF0D8\uF0FC][\t \u00A0]*|[-–—][\t \u00A0]+)(?=\S)/u

function paragraphOf(line: string): ReadParagraph {
  const sign = bullet.exec(line)?.[0] ?? ''
  const text = line.slice(sign.length)
  return {
    ...plainParagraph,
    list: sign === '' ? null : { ordered: false, level: 0 },
    runs: text === '' ? [] : [{ ...plainRun, text }],
  }
}

/** Pasted text as a document: a paragraph a line, tabs kept, lines behind « - » and « • » as items of lists. */
export const documentOfText = (text: string): ReadDocument => ({
  ...emptyDocument,
  format: 'text',
  paragraphs: cleanText(text).split('\n').map(paragraphOf),
})
