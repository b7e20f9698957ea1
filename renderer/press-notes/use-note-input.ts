import { useMemo } from 'react'
import type { Composition } from '../../domain/blocks.ts'
import { voiceOf } from '../../domain/compose/context.ts'
import { type ComposeInput, compose } from '../../domain/compose.ts'
import type { FindingsInput } from '../../domain/findings.ts'
import type { HourStyle } from '../../domain/french/hours.ts'
import { type Issuer, issuersOf } from '../../domain/issuer.ts'
import { today } from '../formats.ts'
import { useCommunes } from '../parts/communes.ts'
import { useWork } from './composer/use-composer.tsx'

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
  const toCheck = useMemo(() => ({ ...input, today: today(), communes }), [input, communes])
  return { composition, toCheck, hours: voiceOf(signing).hours }
}
