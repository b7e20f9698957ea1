import { foldText } from './contact-search/fold.ts'
import { slips } from './duplicates/spelling.ts'

/**
 * A commune of France: its name, the code of its département or collectivity ('77', '2A', '974') and its postal
 * codes. `size` is 0 below 2 048 inhabitants and one more at each doubling; a former commune (déléguée, associée)
 * has those codes of the commune that it belongs to.
 */
export type Commune = {
  readonly name: string
  readonly departement: string
  readonly postalCodes: readonly string[]
  readonly size: number
  readonly isFormer: boolean
}

/** What can be asked of the communes. The lists are in order of size, the greatest first, former communes last. */
export type CommuneIndex = {
  /** Those that have this postal code of five digits; none for a code that no commune has, as those of CEDEX. */
  readonly byPostalCode: (code: string) => readonly Commune[]
  /** Those of this name, whatever its accents, capitals and hyphens: two for « Lieusaint ». */
  readonly named: (name: string) => readonly Commune[]
  /** Those whose name, or postal code, begins like that: at most `limit`, those that are named just so first. */
  readonly startingWith: (prefix: string, limit: number) => readonly Commune[]
  /** The one of this postal code whose name is nearest to a misspelt one; null where none is near. */
  readonly nearest: (name: string, postalCode: string) => Commune | null
  /** The one of this département whose name is one slip away; null where none or several are. */
  readonly nearestIn: (name: string, departement: string) => Commune | null
}

/** How a commune may be typed, as its name is kept in order: « St Denis », « PARIS 12e », « Lyon Cedex 03 ». */
export function communeKey(typed: string): string {
  return foldText(typed)
    .replace(/(?: (?:cedex|sp)(?: \d+)?)+$/u, '')
    .replace(/ \d+(?:er|e|eme|nd)?(?: arrondissement)?$/u, '')
    .replace(/(?<![\p{L}\p{N}])st(?= )/gu, 'saint')
    .replace(/(?<![\p{L}\p{N}])ste(?= )/gu, 'sainte')
}

/** Reads the text that scripts/communes.mjs writes. Only what is asked for is taken out of it. */
export function communeIndex(text: string): CommuneIndex {
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  const keyAt = (line: number): string => foldText(nameOf(lines[line] ?? ''))

  /** The first line whose key is not before that one. */
  function firstFrom(key: string): number {
    let [low, high] = [0, lines.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (keyAt(middle) < key) low = middle + 1
      else high = middle
    }
    return low
  }

  function linesNamed(key: string): string[] {
    const found: string[] = []
    for (let line = firstFrom(key); line < lines.length && keyAt(line) === key; line += 1) {
      found.push(lines[line] ?? '')
    }
    return found
  }

  const byCode = later(() => grouped(lines, codesOf))
  const byDepartement = later(() => grouped(lines, line => [partsOf(line).departement]))

  function named(name: string): readonly Commune[] {
    const key = communeKey(name)
    return key === '' ? [] : inOrder(linesNamed(key).map(communeOf))
  }

  function linesStarting(key: string): readonly string[] {
    if (key === '') return []
    // « ~ » comes after all that a folded name is made of.
    return lines.slice(firstFrom(key), firstFrom(`${key}~`))
  }

  function startingWith(prefix: string, limit: number): readonly Commune[] {
    const typed = prefix.replace(/\s/gu, '')
    if (/^\d{2,5}$/u.test(typed)) {
      const codes = [...byCode().keys()].filter(code => code.startsWith(typed)).sort()
      const found = new Set(codes.slice(0, limit).flatMap(code => byCode().get(code) ?? []))
      return inOrder([...found].map(communeOf)).slice(0, limit)
    }
    const key = communeKey(prefix)
    const withArticle = ['', ...articles].flatMap(article => linesStarting(key && `${article}${key}`))
    const isExact = ({ name }: Commune): boolean => foldText(name) === key
    // A size is the last sign of a line: what is not among the greatest is never taken apart.
    const greatest = [...withArticle].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, limit)
    const shown = [...new Set([...linesNamed(key), ...greatest])].map(communeOf)
    const ordered = inOrder(shown)
    return [...ordered.filter(isExact), ...ordered.filter(commune => !isExact(commune))].slice(0, limit)
  }

  return {
    byPostalCode: code => inOrder((byCode().get(code) ?? []).map(communeOf)),
    named,
    startingWith,
    nearest: remembered((name, postalCode) =>
      nearestOf(name, byCode().get(postalCode) ?? [], mostSlips(name)),
    ),
    nearestIn: remembered((name, departement) => nearestOf(name, byDepartement().get(departement) ?? [], 1)),
  }
}

const articles = ['le ', 'la ', 'les ', 'l ']

const nameOf = (line: string): string => line.slice(0, line.indexOf(';'))

const sizeOf = (line: string): number => {
  const size = line.slice(line.lastIndexOf(';') + 1)
  return size === '-' ? -1 : Number.parseInt(size || '0', 36)
}

function partsOf(line: string): { name: string; departement: string; codes: string } {
  const [name = '', departement = '', codes = ''] = line.split(';')
  return { name, departement, codes }
}

function codesOf(line: string): string[] {
  const { departement, codes } = partsOf(line)
  return codes === '' ? [] : codes.split(' ').map(code => (code.length < 5 ? departement + code : code))
}

const communeOf = (line: string): Commune => ({
  name: nameOf(line),
  departement: partsOf(line).departement,
  postalCodes: codesOf(line),
  size: Math.max(0, sizeOf(line)),
  isFormer: line.endsWith(';-'),
})

const inOrder = (communes: readonly Commune[]): readonly Commune[] =>
  [...communes].sort((one, other) => Number(one.isFormer) - Number(other.isFormer) || other.size - one.size)

/** Made when it is first asked for: it goes through all the lines. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Answers kept at most: a note asks the same few questions again at each key. */
const mostRemembered = 500

/** Keeps the answers to questions that go through many names. */
function remembered<T>(answer: (name: string, where: string) => T): (name: string, where: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (name, where) => {
    const question = `${where} ${name}`
    const before = known.get(question)
    if (before !== undefined) return before.value
    if (known.size >= mostRemembered) known.clear()
    const value = answer(name, where)
    known.set(question, { value })
    return value
  }
}

function grouped(lines: readonly string[], keysOf: (line: string) => readonly string[]) {
  const groups = new Map<string, string[]>()
  for (const line of lines) {
    for (const key of keysOf(line)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [line])
      else group.push(line)
    }
  }
  return groups
}

/** Within the few communes of a postal code a name may be two slips off, or three where it is long. */
const mostSlips = (name: string): number => {
  const { length } = communeKey(name)
  return length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3
}

/** The name that is fewest slips away, at most that many; null where none is, or where two are as near. */
function nearestOf(name: string, lines: readonly string[], most: number): Commune | null {
  const key = communeKey(name)
  if (key.length < 4 || most === 0) return null
  const near = lines
    .filter(line => Math.abs(nameOf(line).length - key.length) <= most + 2)
    .map(line => ({ line, off: slips(key, foldText(nameOf(line)), most) }))
    .filter(({ off }) => off <= most)
    .sort((one, other) => one.off - other.off)
  const [first, second] = near
  if (first === undefined || (second !== undefined && second.off === first.off)) return null
  return communeOf(first.line)
}
