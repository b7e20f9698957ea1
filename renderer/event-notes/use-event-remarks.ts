import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { EventNoteDraft } from '../../domain/event-note.ts'
import type { Finding } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'
import type { SaveState } from '../parts/autosave.ts'
import { useCommunes } from '../parts/communes.ts'
import { eventFindings, fieldOfFailure } from './event-findings.ts'
import { FieldRemarks } from './field-remarks.ts'

type EventRemarks = {
  /** The draft as it was when the typing last left time to look at it. */
  readonly settled: EventNoteDraft
  readonly findings: readonly Finding[]
  readonly remarks: FieldRemarks
  /** Path of the field that main refused, or empty. */
  readonly refused: string
}

/** What is to be said of the draft: computed when the typing leaves time for it, shown beside the fields. */
export function useEventRemarks(draft: EventNoteDraft, state: SaveState): EventRemarks {
  const messages = useMessages()
  const [remarks] = useState(() => new FieldRemarks())
  const settled = useDeferredValue(draft)
  const communes = useCommunes()
  const findings = useMemo(() => eventFindings(settled, communes), [settled, communes])
  const refused = state.status === 'failed' ? fieldOfFailure(state.failure.field) : ''

  useEffect(() => {
    const refusal =
      refused === '' ? [] : [{ path: refused, text: messages.events.fieldRefused, isBlocking: true }]
    const found = findings.map(finding => ({
      path: finding.field,
      text: messages.findings.sentence(finding),
      isBlocking: finding.severity === 'blocking',
    }))
    remarks.say([...refusal, ...found])
  }, [remarks, findings, refused, messages])

  return { settled, findings, remarks, refused }
}
