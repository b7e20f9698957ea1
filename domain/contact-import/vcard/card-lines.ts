/** One property of a card: « item1.TEL;TYPE=CELL:+33… ». Its value is as it was written, still escaped. */
export type CardProperty = {
  /** Binds it to others of the card (`item1`); empty for none. */
  readonly group: string
  /** In capitals. */
  readonly name: string
  /** By name in capitals; values of one name together, as « TYPE=WORK,VOICE » and « WORK;VOICE » both have it. */
  readonly parameters: ReadonlyMap<string, readonly string[]>
  readonly value: string
}

/** A card as it stands in the file; `isWhole` is false for one that never ends, or holds nothing. */
export type CardText = {
  readonly text: string
  readonly properties: readonly CardProperty[]
  readonly isWhole: boolean
}

const begin = /^\s*BEGIN\s*:\s*VCARD\s*$/iu
const end = /^\s*END\s*:\s*VCARD\s*$/iu

/**
 * Divides a file into its cards, one after the other. Versions 2.1, 3.0 and 4.0 alike, with the faults that address
 * books make: a card without an end, lines that were never folded or escaped, blank lines.
 */
export function* cardsOf(text: string): Generator<CardText> {
  let lines: string[] | null = null
  for (const line of text.split(/\r\n?|\n/u)) {
    if (begin.test(line)) {
      if (lines !== null) yield cardOf(lines, false)
      lines = []
    } else if (end.test(line) && lines !== null) {
      yield cardOf(lines, true)
      lines = null
    } else lines?.push(line)
  }
  if (lines !== null) yield cardOf(lines, false)
}

function cardOf(lines: readonly string[], hasEnd: boolean): CardText {
  const properties = unfolded(lines).flatMap(line => readProperty(line) ?? [])
  return { text: lines.join('\n').trim(), properties, isWhole: hasEnd && properties.length > 0 }
}

const propertyForm = /^(?:([\w-]+)\.)?([A-Za-z][\w-]*)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/su

/** Joins what was folded, by a space or, in quoted-printable, by « = »; and lines that lack the head of a property. */
function unfolded(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const [at, line] of lines.entries()) {
    const before = joined.at(-1)
    if (before === undefined) joined.push(line)
    // What is joined is looked at only where it must be: a picture has thousands of lines.
    else if (lines[at - 1]?.endsWith('=') && isSoft(before))
      joined[joined.length - 1] = before.slice(0, -1) + line
    else if (/^[ \t]/u.test(line)) joined[joined.length - 1] = before + line.slice(1)
    else if (line.trim() !== '' && !propertyForm.test(line)) joined[joined.length - 1] = `${before}\\n${line}`
    else joined.push(line)
  }
  return joined
}

const isSoft = (line: string): boolean =>
  line.endsWith('=') && /^[^:]*quoted-printable/iu.test(line) && propertyForm.test(line)

function readProperty(line: string): CardProperty | null {
  const [, group = '', name, parameters = '', value = ''] = propertyForm.exec(line) ?? []
  if (name === undefined) return null
  return {
    group: group.toLowerCase(),
    name: name.toUpperCase(),
    parameters: readParameters(parameters),
    value,
  }
}

/** Version 2.1 writes values without names: « TEL;WORK;VOICE », « ;QUOTED-PRINTABLE ». */
function readParameters(text: string): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, readonly string[]>()
  for (const part of text.match(/;(?:"[^"]*"|[^";])*/gu) ?? []) {
    const [, name, bare] = /^;(?:([\w-]+)\s*=)?(.*)$/su.exec(part) ?? []
    const values = (bare ?? '').split(',').map(value => value.replace(/^\s*"?|"?\s*$/gu, ''))
    const key = name?.toUpperCase() ?? (isEncoding(values[0] ?? '') ? 'ENCODING' : 'TYPE')
    parameters.set(key, [...(parameters.get(key) ?? []), ...values.filter(value => value !== '')])
  }
  return parameters
}

const isEncoding = (word: string): boolean => /^(?:quoted-printable|base64|7bit|8bit|b)$/iu.test(word)
