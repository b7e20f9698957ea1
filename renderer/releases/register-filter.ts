import { kindTitles } from '../../domain/press-note.ts'
import type { ReleaseState, ReleaseSummary } from '../../domain/release.ts'
import { foldedText } from '../parts/folded-text.ts'

/** What narrows the register. Empty texts and a null state let everything pass. */
export type RegisterFilter = {
  readonly words: string
  readonly year: string
  readonly issuer: string
  readonly state: ReleaseState | null
}

export const noFilter: RegisterFilter = { words: '', year: '', issuer: '', state: null }

/** The year of a release: that of its day, or else of the moment it left. */
export const yearOfRelease = ({ day, releasedAt }: Pick<ReleaseSummary, 'day' | 'releasedAt'>): string =>
  (day || releasedAt).slice(0, 4)

const textOf = ({ number, title, kind, issuerNames }: ReleaseSummary): string =>
  foldedText(['n°', number, title, kindTitles[kind], ...issuerNames].join(' '))

/** The releases that a filter lets pass, in the order of the register. Each word must be found. */
export function filtered(register: readonly ReleaseSummary[], filter: RegisterFilter): ReleaseSummary[] {
  const words = foldedText(filter.words).split(' ')
  return register.filter(release => {
    if (filter.state !== null && release.state !== filter.state) return false
    if (filter.year !== '' && yearOfRelease(release) !== filter.year) return false
    if (filter.issuer !== '' && !release.issuerNames.includes(filter.issuer)) return false
    const text = textOf(release)
    return words.every(word => text.includes(word))
  })
}

/** The years of the register, the latest first. */
export const yearsOf = (register: readonly ReleaseSummary[]): readonly string[] =>
  [...new Set(register.map(yearOfRelease))].sort().reverse()

/** Those who signed, in the order of the alphabet. */
export const issuersIn = (register: readonly ReleaseSummary[]): readonly string[] =>
  [...new Set(register.flatMap(({ issuerNames }) => issuerNames))].sort((a, b) => a.localeCompare(b, 'fr'))
