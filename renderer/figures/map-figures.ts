import { collectivites, departements } from '../../domain/french/departements.ts'
import type { Statistics } from '../../domain/statistics.ts'
import { classOfCount, type MapClass, mapClasses } from '../../domain/statistics-rules/map-classes.ts'
import { shadeOf } from './map-colours.ts'

const names = new Map([...departements, ...collectivites].map(({ code, name }) => [code, name]))

export const territoryName = (code: string): string => names.get(code) ?? code

/** What the map shows of each territory. */
export type MapFigures = {
  readonly countOf: (code: string) => number
  /** Which of the colours, 0 for none. */
  readonly shadeOf: (code: string) => number
  readonly legend: readonly (MapClass & { readonly shade: number })[]
}

export function mapFigures(visits: Statistics['visits']): MapFigures {
  const counts = new Map(visits.map(({ departement, count }) => [departement, count]))
  const classes = mapClasses(Math.max(0, ...counts.values()))
  const countOf = (code: string): number => counts.get(code) ?? 0
  return {
    countOf,
    shadeOf: code => shadeOf(classOfCount(classes, countOf(code)), classes.length),
    legend: classes.map((each, at) => ({ ...each, shade: shadeOf(at + 1, classes.length) })),
  }
}
