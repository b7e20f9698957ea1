/** What a button of the toolbar does to the text. */
export const marks = [
  'bold',
  'italic',
  'link',
  'subheading',
  'bullets',
  'numbers',
  'quote',
  'figure',
] as const
export type Mark = (typeof marks)[number]

/** Words that stand in where nothing is selected, in the person’s language. */
export type StandIns = { readonly words: string; readonly speaker: string; readonly label: string }

/** Put `text` in place of what lies between `from` and `to`, then select from `selectFrom` to `selectTo`. */
export type Edit = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly selectFrom: number
  readonly selectTo: number
}

const around = { bold: '**', italic: '*' } as const
const lineSigns = { subheading: '## ', bullets: '- ', numbers: '1. ', quote: '> ', figure: '= ' } as const

/** The selection without the spaces at its ends: marks stand against a word. */
function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  const selected = text.slice(from, to)
  const start = from + selected.length - selected.trimStart().length
  return { from: Math.min(start, to), to: Math.max(Math.min(start, to), from + selected.trimEnd().length) }
}

function wrapping(text: string, from: number, to: number, sign: string, standIn: string): Edit {
  const selected = text.slice(from, to)
  const isMarked =
    text.slice(from - sign.length, from) === sign && text.slice(to, to + sign.length) === sign && from !== to
  if (isMarked) {
    const start = from - sign.length
    return {
      from: start,
      to: to + sign.length,
      text: selected,
      selectFrom: start,
      selectTo: start + selected.length,
    }
  }
  const words = selected || standIn
  const start = from + sign.length
  return {
    from,
    to,
    text: `${sign}${words}${sign}`,
    selectFrom: start,
    selectTo: start + words.length,
  }
}

function linking(text: string, from: number, to: number, standIn: string): Edit {
  const words = text.slice(from, to) || standIn
  const address = 'https://'
  const start = from + `[${words}](`.length
  return { from, to, text: `[${words}](${address})`, selectFrom: start, selectTo: start + address.length }
}

/** The lines that the selection touches, whole. */
function wholeLines(text: string, from: number, to: number): { from: number; to: number } {
  const end = text.indexOf('\n', to)
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end }
}

const signOfLine = /^(?:#{1,3}|[-•>=]|\d{1,3}[.)])\s+/u

type LineMark = keyof typeof lineSigns

/** What comes after the words of a quote or a figure, and what stands in for it. */
function endingOf(mark: LineMark, words: StandIns): { lead: string; standIn: string } | null {
  if (mark === 'quote') return { lead: ' — ', standIn: words.speaker }
  return mark === 'figure' ? { lead: ' | ', standIn: words.label } : null
}

function signing(text: string, lines: { from: number; to: number }, mark: LineMark, words: StandIns): Edit {
  const written = text.slice(lines.from, lines.to).split('\n')
  const signOf = (index: number): string => (mark === 'numbers' ? `${index + 1}. ` : lineSigns[mark])
  const isMarked = written.every((line, index) => line.startsWith(signOf(index)))
  const signed = written
    .map(line => line.replace(signOfLine, ''))
    .map((line, index) => (isMarked ? line : signOf(index) + line))
    .join('\n')
  const ending = isMarked ? null : endingOf(mark, words)
  const end = lines.from + signed.length
  if (ending === null || signed.includes(ending.lead)) {
    return { ...lines, text: signed, selectFrom: end, selectTo: end }
  }
  const start = end + ending.lead.length
  const whole = signed + ending.lead + ending.standIn
  return { ...lines, text: whole, selectFrom: start, selectTo: start + ending.standIn.length }
}

/** What a button does to `text` where the selection runs from `from` to `to`: an edit, which can be undone. */
export function marking(mark: Mark, text: string, from: number, to: number, words: StandIns): Edit {
  const selection = trimmed(text, from, to)
  if (mark === 'bold' || mark === 'italic') {
    return wrapping(text, selection.from, selection.to, around[mark], words.words)
  }
  if (mark === 'link') return linking(text, selection.from, selection.to, words.words)
  return signing(text, wholeLines(text, from, to), mark, words)
}
