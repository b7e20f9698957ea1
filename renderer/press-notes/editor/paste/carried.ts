import { type CopiedWhole, copiedType, wholeFrom } from '../../../../domain/paste/copied.ts'
import { pastedFromTree } from '../../../../domain/paste/from-html.ts'
import type { Pasted } from '../../../../domain/paste/pasted.ts'
import { pastedFromText } from '../../../../domain/paste/plain-text.ts'
import { readHtml } from '../../../../domain/paste/read-html.ts'

/** What the clipboard or a drag brings, as strings. `images` are pictures that come as files. */
export type Carried = {
  readonly whole: CopiedWhole | null
  readonly html: string
  readonly text: string
  readonly images: readonly File[]
}

/** Longer than this, in UTF-16 units, nothing is read: no note is, and the page would stand still. */
export const mostCarried = 20_000_000

/** Longest the page may be held up by reading, in milliseconds. */
const sliceTime = 12

/** HTML up to this length, in UTF-16 units, is pasted before the next key is heard. */
const longestAtOnce = 100_000

export function carriedBy(data: DataTransfer): Carried {
  return {
    whole: wholeFrom(data.getData(copiedType)),
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
    images: [...data.files].filter(file => file.type.startsWith('image/')),
  }
}

const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve))

/** The tree of the HTML, read in slices of a few milliseconds: at once where it is short. */
async function treeOf(html: string) {
  const reading = readHtml(html)
  let sliceEnd = performance.now() + sliceTime
  for (;;) {
    const { done, value } = reading.next()
    if (done === true) return value
    if (performance.now() > sliceEnd) {
      await rest()
      sliceEnd = performance.now() + sliceTime
    }
  }
}

const isBlank = ({ passages, images }: Pasted): boolean => passages.length === 0 && images === 0

/** What a note can take of what is carried: of its HTML where that says anything, else of its plain text. */
export async function readCarried({ html, text }: Carried): Promise<Pasted> {
  if (html !== '') {
    const tree = await treeOf(html)
    if (html.length > longestAtOnce) await rest()
    const pasted = pastedFromTree(tree)
    // Walking the tree and putting its passages into the page are two pauses, not one long one.
    if (html.length > longestAtOnce) await rest()
    if (!isBlank(pasted)) return pasted
  }
  return pastedFromText(text)
}
