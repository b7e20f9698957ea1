import { useDeferredValue, useMemo } from 'react'
import type { Composition } from '../../domain/blocks.ts'
import { type ComposeInput, compose } from '../../domain/compose.ts'
import { type Finding, findings } from '../../domain/findings.ts'
import type { Issuer } from '../../domain/issuer.ts'
import type { PressNoteDraft } from '../../domain/press-note.ts'
import type { LinkedEvent } from './linked-event.ts'

/**
 * The note as blocks, and what is to be checked in it. They follow the fields a moment later: a key shows in its
 * field first.
 */
export function useComposition(
  note: PressNoteDraft,
  linked: LinkedEvent,
  issuers: readonly Issuer[],
): { composition: Composition; findings: readonly Finding[] } {
  const facts = linked.status === 'found' ? linked.event : null
  const input = useMemo<ComposeInput>(() => ({ note, facts, issuers }), [note, facts, issuers])
  const deferred = useDeferredValue(input)
  const composition = useMemo(() => compose(deferred), [deferred])
  const found = useMemo(() => findings(deferred), [deferred])
  return { composition, findings: found }
}
