import { collectivites, departements } from './departements.ts'

/** A département named with a number, « Seine-et-Marne (78) »; `from` and `to` are the UTF-16 units of the number. */
export type DepartementMention = {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly written: string
  /** The number of the département of that name. */
  readonly right: string
}

/** Collectivities that dozens of communes are named like say nothing by their name alone. */
const named = [...departements, ...collectivites].filter(({ code }) => code !== '977' && code !== '978')

/** Communes named like a département other than their own, by the number of theirs: Vienne (38) is in Isère. */
export const namesakes: Readonly<Record<string, readonly string[]>> = {
  Allier: ['65'],
  Aube: ['57', '61'],
  Creuse: ['80'],
  Indre: ['44'],
  Landes: ['17'],
  'La Réunion': ['47'],
  Vaucluse: ['25'],
  Vienne: ['38'],
}

const pattern = (name: string): string => name.replaceAll('’', "['’]").replaceAll('-', '[- ]')
// « Haute-Loire » before « Loire ».
const longestFirst = [...named].sort((one, other) => other.name.length - one.name.length)
const mention = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>${longestFirst.map(({ name }) => pattern(name)).join('|')})` +
    '[ \\u00A0]?\\((?<number>\\d{2,3}|2[ABab])\\)',
  'giu',
)

const keyOf = (name: string): string =>
  name.toLocaleLowerCase('fr').replace(/['’]/gu, '’').replaceAll(' ', '-')
const byKey = new Map(named.map(departement => [keyOf(departement.name), departement]))

/** Every département of a text that is followed by a number in brackets, right or wrong. */
export function departementMentions(text: string): DepartementMention[] {
  if (!text.includes('(')) return []
  return Array.from(text.matchAll(mention)).flatMap(match => {
    const { name = '', number = '' } = match.groups ?? {}
    const departement = byKey.get(keyOf(name))
    if (departement === undefined || namesakes[departement.name]?.includes(number)) return []
    const from = match.index + match[0].lastIndexOf('(') + 1
    const { name: right, code } = departement
    return [{ from, to: from + number.length, name: right, written: number, right: code }]
  })
}

/** Whether the mention has the number of its name. */
export const isRightNumber = ({ written, right }: DepartementMention): boolean =>
  written.toUpperCase() === right
