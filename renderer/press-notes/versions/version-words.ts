import type { VersionSummary } from '../../../domain/version.ts'
import { formatInstant, formatInstantDay } from '../../formats.ts'
import { type Language, type Messages, useLanguage, useMessages } from '../../messages/messages.tsx'

/** What a version is called: the name that the person gave it, or why Mallette kept it. */
export const whatOf = ({ name, reason }: VersionSummary, { versions }: Messages): string =>
  name === '' ? versions.reasons[reason] : name

/** A version in one line: « Relue par le cabinet, mardi 4 mai 2021 à 18 h 10 ». */
export function useVersionLine(): (version: VersionSummary) => string {
  const messages = useMessages()
  const language = useLanguage()
  return version => `${whatOf(version, messages)}, ${formatInstant(version.at, language)}`
}

/** Versions by the day on which they were kept, in the given order. */
export function byDay(
  versions: readonly VersionSummary[],
  language: Language,
): readonly (readonly [string, readonly VersionSummary[]])[] {
  const days = new Map<string, VersionSummary[]>()
  for (const version of versions) {
    const day = formatInstantDay(version.at, language)
    days.set(day, [...(days.get(day) ?? []), version])
  }
  return [...days]
}
