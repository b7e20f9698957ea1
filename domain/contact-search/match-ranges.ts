import { foldLetters } from './fold.ts'
import { type Needle, readQuery } from './query.ts'

/** A stretch of a text: from the first index to before the second, in UTF-16 units. */
export type Range = readonly [start: number, end: number]

/** The letters and digits of a text, folded, and where each comes from. */
type Letters = {
  readonly folded: string
  /** For each folded letter, the stretch of the text that it stands for. */
  readonly from: readonly Range[]
  /** For each folded letter: 2 where a word starts, 1 where a part of a compound starts, else 0. */
  readonly starts: readonly number[]
}

const joint = /['’‘ʼ\p{Pd}]/u
const combining = /\p{M}/u
const plainLetter = /[a-z0-9]/

function lettersOf(text: string): Letters {
  let folded = ''
  const from: [number, number][] = []
  const starts: number[] = []
  let start = 2
  let place = 0
  for (const sign of text) {
    const end = place + sign.length
    const letters = lettersIn(sign)
    const last = from.at(-1)
    if (letters !== '') {
      for (const letter of letters) {
        folded += letter
        from.push([place, end])
        starts.push(start)
        start = 0
      }
    } else if (combining.test(sign) && last !== undefined) {
      last[1] = end
    } else {
      start = Math.max(start, joint.test(sign) ? 1 : 2)
    }
    place = end
  }
  return { folded, from, starts }
}

/** The folded letters and digits of one sign. Most are plain, and every cell on the screen asks. */
function lettersIn(sign: string): string {
  if (sign <= '~') return plainLetter.test(sign.toLowerCase()) ? sign.toLowerCase() : ''
  return foldLetters(sign).replace(/[^\p{L}\p{N}]/gu, '')
}

/** What was typed last, read: all the cells of a screen ask for the same. */
let lastRead: { readonly words: string; readonly needles: readonly Needle[] } = { words: '', needles: [] }

function needlesOf(words: string): readonly Needle[] {
  if (words !== lastRead.words) lastRead = { words, needles: readQuery(words) }
  return lastRead.needles
}

/**
 * What to highlight in a text that a search found by `words`: the starts of words, what is inside a mail address,
 * the digits of a telephone number however they are spaced. Stretches are in order and do not touch. A near match
 * has none.
 */
export function matchRanges(text: string, words: string): readonly Range[] {
  const needles = needlesOf(words)
  if (needles.length === 0 || text === '') return []
  const letters = lettersOf(text)
  const kind = kindOf(text)
  return merged(needles.flatMap(needle => rangesOf(needle, letters, kind)))
}

type Kind = 'words' | 'mail' | 'phone'

function kindOf(text: string): Kind {
  if (/^\S+@\S+$/.test(text)) return 'mail'
  return /^[+\d][\d\s.()/-]{3,}/.test(text) ? 'phone' : 'words'
}

function rangesOf(needle: Needle, letters: Letters, kind: Kind): readonly Range[] {
  const inPhone = kind === 'phone' ? phoneRanges(needle.inPhone, letters) : []
  if (inPhone.length > 0) return inPhone
  const inside =
    kind === 'mail' ? occurrences(letters, needle.inMail.replace(/[^\p{L}\p{N}]/gu, ''), () => true) : []
  const starts = needle.starts
    .flat()
    .flatMap(word => occurrences(letters, word, at => startsWord(letters, at, word)))
  return [...inside, ...starts]
}

/** Whether a word starts there, and does not run on into the next one: only the parts of a compound are read as one. */
const startsWord = ({ starts }: Letters, at: number, word: string): boolean =>
  (starts[at] ?? 0) > 0 && !starts.slice(at + 1, at + word.length).includes(2)

/** National and international forms look for the same digits: the part that both have is what is shown. */
function phoneRanges(pieces: readonly string[], letters: Letters): readonly Range[] {
  const isInternational = letters.folded.startsWith('33') || !letters.folded.startsWith('0')
  for (const piece of pieces) {
    const isStart = piece.startsWith(' ')
    const digits = piece.trim()
    const asShown = isInternational
      ? [digits, digits.replace(/^0/, '')]
      : [digits, digits.replace(/^(?:33|262|59[046])/, '0')]
    for (const shown of asShown) {
      const found = occurrences(letters, shown, at => !isStart || at === 0 || isInternational)
      if (shown !== '' && found.length > 0) return found.slice(0, 1)
    }
  }
  return []
}

function occurrences(
  { folded, from }: Letters,
  word: string,
  isRight: (at: number) => boolean,
): readonly Range[] {
  const found: Range[] = []
  if (word === '') return found
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const [first, last] = [from[at], from[at + word.length - 1]]
    if (isRight(at) && first !== undefined && last !== undefined) found.push([first[0], last[1]])
  }
  return found
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const ordered = [...ranges].sort(([one], [other]) => one - other)
  const result: [number, number][] = []
  for (const [start, end] of ordered) {
    const last = result.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
