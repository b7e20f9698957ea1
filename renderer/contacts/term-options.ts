import { coverages } from '../../domain/coverage.ts'
import type { Option } from '../parts/options.ts'

/** Words that stand for themselves, each once and in their order, as the options of a field. */
export const termOptions = (...words: readonly (readonly string[])[]): Option<string>[] =>
  [...new Set(words.flat())].map(word => ({ value: word, label: word }))

/** « Rhône (69) »: a département is known by its number too. */
const labelOf = (code: string, name: string): string =>
  code.startsWith('D-') ? `${name} (${code.slice(2)})` : name

/** Everything that can be covered, the country first. */
export const coverageOptions: readonly Option<string>[] = coverages.map(({ code, name }) => ({
  value: code,
  label: labelOf(code, name),
}))
