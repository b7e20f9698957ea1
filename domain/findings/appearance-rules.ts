import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'

const part = 'programme'

/** What an appearance in the media does not say yet. */
export type AppearanceGap = 'outlet' | 'day' | 'hour'

/** Appearances of an agenda without outlet, day or hour; those of a note that prints none. */
export function appearanceFindings({ note, facts }: CheckedNote): Finding[] {
  const { appearances, kind, corrects } = note
  const [first] = appearances
  if (first === undefined || corrects?.effect === 'cancels') return []
  if (kind !== 'agenda')
    return [{ code: 'appearances-misplaced', severity: 'warning', part, field: 'appearances' }]
  const hasOneDay = facts?.programme.days.length === 1
  return appearances.flatMap(({ outlet, day, clock, programme }, index): Finding[] => {
    const at = `appearances[${index}]`
    const gap = (missing: AppearanceGap, field: string): Finding[] => [
      {
        code: 'appearance-incomplete',
        severity: 'warning',
        part,
        field,
        missing,
        programme: programme || outlet,
      },
    ]
    return [
      ...(outlet.trim() === '' ? gap('outlet', `${at}.outlet`) : []),
      ...(day === '' && !hasOneDay ? gap('day', `${at}.day`) : []),
      ...(clock === '' ? gap('hour', `${at}.clock`) : []),
    ]
  })
}
