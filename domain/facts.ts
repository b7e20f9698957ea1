import { voiceOf } from './compose/context.ts'
import { stepTimeWording } from './compose/step-time-wording.ts'
import type { FactChange, FactSheet } from './fact-sheet.ts'
import type { IssuerDraft } from './issuer.ts'
import { isSameValue } from './same-value.ts'
import type { Workpiece } from './workpiece.ts'

/** What a note states when it is made into a file: its event’s facts and its own, in the order of the page. Pure. */
export function statedFacts({ event }: Workpiece, issuers: readonly IssuerDraft[]): FactSheet {
  const voice = voiceOf(issuers)
  const days = event?.programme.days ?? []
  return days.flatMap((day, d) =>
    day.sequences.flatMap((sequence, s) =>
      sequence.steps.map((step, t) => ({
        key: `step ${d} ${s} ${t}`,
        kind: 'time' as const,
        about: step.text,
        value: stepTimeWording(step.time, voice),
      })),
    ),
  )
}

/** What has changed between what was stated and what is so now. None where all of it still holds. Pure. */
export function factChanges(stated: FactSheet, now: FactSheet): readonly FactChange[] {
  const values = new Map(now.map(fact => [fact.key, fact]))
  return stated.flatMap(({ key, kind, about, value }) => {
    const after = values.get(key)?.value ?? ''
    return isSameValue(after, value) ? [] : [{ kind, about, before: value, after }]
  })
}
