import { type ColumnSense, senseOfHeading } from './column-senses.ts'
import type { Found } from './identity-in-line.ts'
import { withFound } from './listed-people.ts'
import { mediumOf } from './medium-of.ts'
import { noTexts, type ReadPerson } from './person-texts.ts'
import { foundIn } from './sheet-people.ts'

type Labelled = { readonly sense: ColumnSense; readonly label: string; readonly value: string }

const naming: ReadonlySet<ColumnSense> = new Set(['full-name', 'given', 'family'])
const labelled =
  /^\s*(?:[-–—•*·▪►>]\s*)?(?<label>[\p{L}][\p{L}\p{M}\p{N}'’°()/. -]{0,45}?)\s*[:=]\s*(?<value>\S.*)$/u

/**
 * The people of a form filled in line by line (« Nom : … », « Carte de presse n° : … »). Another one begins where
 * something is said again. Null where the lines are no such form.
 */
export function labelledPeople(lines: readonly string[]): readonly ReadPerson[] | null {
  const all = lines.flatMap(partsOf).flatMap(readLabelled)
  if (all.length < 2 || !all.some(({ sense }) => naming.has(sense))) return null
  const isAlone = !all.some(({ sense }) => sense === 'given')
  const blocks: Labelled[][] = []
  for (const one of all) {
    const block = blocks.at(-1)
    if (block === undefined || block.some(({ sense }) => sense === one.sense)) blocks.push([one])
    else block.push(one)
  }
  return blocks
    .map(block => personOf(block, isAlone))
    .filter(({ person }) => person.family + person.given !== '')
}

/** « Nom : Martin – Prénom : Jeanne ; Carte : 123 » is three lines. */
const partsOf = (line: string): readonly string[] =>
  line.split(/\s*(?:[|;\t]|\s[-–—/]\s|,)\s*(?=\p{L}[^:,;|]{1,40}\s?:)/u)

function readLabelled(line: string): readonly Labelled[] {
  const { label = '', value = '' } = labelled.exec(line)?.groups ?? {}
  const sense = senseOfHeading(label.replace(/[()]/gu, ' '))
  return sense === null || sense === 'nothing' ? [] : [{ sense, label, value: value.trim() }]
}

/** « Nom : Jeanne Martin » is a whole name where no line says « Prénom ». */
function personOf(block: readonly Labelled[], isAlone: boolean): ReadPerson {
  const found = block.flatMap(({ sense, label, value }): readonly Found[] =>
    foundIn(value, sense === 'family' && isAlone ? 'full-name' : sense, label),
  )
  const read = withFound({ person: noTexts, readFrom: {} }, found)
  const { role, outlet } = read.person
  return withFound(read, [{ field: 'medium', value: mediumOf(role, outlet), from: role || outlet }])
}
