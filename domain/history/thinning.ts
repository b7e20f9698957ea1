import type { VersionSummary } from '../version.ts'

const day = 24 * 60 * 60 * 1_000
const week = 7 * day
/** 1 January 1970 was a Thursday: weeks are counted from the Monday before it. */
const mondayBefore = 3 * day

/** Whether Mallette kept it by itself to be thinned out later; a release and what was named stay for ever. */
export const isPassing = ({ reason }: Pick<VersionSummary, 'reason'>): boolean =>
  reason !== 'released' && reason !== 'named'

/**
 * The versions of a note that have served: of those that Mallette kept by itself, all of the last seven days stay,
 * then the last of each week (Monday to Sunday, UTC), none after ninety days.
 */
export function servedVersions<T extends Pick<VersionSummary, 'at' | 'reason'>>(
  versions: readonly T[],
  now: Date,
): readonly T[] {
  const age = ({ at }: T): number => now.getTime() - Date.parse(at)
  const older = versions.filter(version => isPassing(version) && age(version) > week)
  const lastOfWeek = new Map<number, T>()
  for (const version of older) {
    const number = weekOf(version.at)
    const last = lastOfWeek.get(number)
    if (last === undefined || last.at <= version.at) lastOfWeek.set(number, version)
  }
  return older.filter(version => age(version) > 90 * day || lastOfWeek.get(weekOf(version.at)) !== version)
}

const weekOf = (at: string): number => Math.floor((Date.parse(at) + mondayBefore) / week)
