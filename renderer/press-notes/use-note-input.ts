import { useMemo } from 'react'
import type { Composition } from '../../domain/blocks.ts'
import { voiceOf } from '../../domain/compose/context.ts'
import { type ComposeInput, compose } from '../../domain/compose.ts'
import type { FindingsInput } from '../../domain/findings.ts'
import type { HourStyle } from '../../domain/french/hours.ts'
import { type Issuer, issuersOf } from '../../domain/issuer.ts'
import type { AnnexedNote } from '../../domain/press-note.ts'
import type { NoteSummary } from '../../domain/summaries.ts'
import { today } from '../formats.ts'
import { useLists } from '../lists/lists.tsx'
import { useCommunes } from '../parts/communes.ts'
import { useWork } from './composer/use-composer.tsx'

const noNotes: readonly NoteSummary[] = []

/** The notes that a dossier took copies of, as they are now. A note that holds none is not checked anew for others. */
function useAnnexSources(annexes: readonly AnnexedNote[]): readonly NoteSummary[] {
  const { notes } = useLists()
  return useMemo(() => {
    if (annexes.length === 0 || notes.status !== 'ready') return noNotes
    const held = new Set(annexes.map(({ sourceId }) => sourceId))
    return notes.value.filter(({ id }) => held.has(id))
  }, [annexes, notes])
}

/** What the settled workpiece prints, and all that is looked at to check it. Both keep their identity. */
export function useNoteInput(issuers: readonly Issuer[]): {
  readonly composition: Composition
  readonly toCheck: FindingsInput
  readonly hours: HourStyle
} {
  const { note, event } = useWork()
  const communes = useCommunes()
  const signing = useMemo(() => issuersOf(note.issuerIds, issuers), [issuers, note.issuerIds])
  const input = useMemo<ComposeInput>(
    () => ({ note, facts: event, issuers: signing }),
    [note, event, signing],
  )
  const composition = useMemo(() => compose(input), [input])
  const notes = useAnnexSources(note.annexes)
  const toCheck = useMemo(() => ({ ...input, today: today(), communes, notes }), [input, communes, notes])
  return { composition, toCheck, hours: voiceOf(signing).hours }
}
