import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import type { EventNoteDraft } from '../../../domain/event-note.ts'
import type { PressNoteDraft } from '../../../domain/press-note.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import type { SaveState } from '../../parts/autosave.ts'
import type { Composer } from './composer.ts'

const ComposerContext = createContext<Composer | null>(null)

export function ComposerProvider(props: {
  readonly composer: Composer
  readonly children: ReactNode
}): ReactNode {
  return <ComposerContext value={props.composer}>{props.children}</ComposerContext>
}

/** The composer of the note that is open. */
export function useComposer(): Composer {
  const composer = useContext(ComposerContext)
  if (composer === null) throw new Error('no note is being composed here')
  return composer
}

/** The workpiece as the screen shows it: a moment behind while somebody types. */
export function useWork(): Workpiece {
  const composer = useComposer()
  return useSyncExternalStore(
    useCallback(watcher => composer.watchSettled(watcher), [composer]),
    () => composer.settled,
  )
}

/** Whether everything is on the disk. */
export function useSaved(): SaveState {
  const composer = useComposer()
  return useSyncExternalStore(
    useCallback(watcher => composer.watchSaved(watcher), [composer]),
    () => composer.saved,
  )
}

/** Puts a value into one field of the note, as one act. It keeps its identity. */
export function useNotePut<K extends keyof PressNoteDraft>(key: K): (value: PressNoteDraft[K]) => void {
  const composer = useComposer()
  return useCallback(
    value => composer.change(work => ({ ...work, note: { ...work.note, [key]: value } }), typingIn(key)),
    [composer, key],
  )
}

/** Alters one field of the event’s facts. Nothing happens where the note has no event: `ensureEvent` comes first. */
export function useFactChange<K extends keyof EventNoteDraft>(
  key: K,
): (alter: EventNoteDraft[K] | ((before: EventNoteDraft[K]) => EventNoteDraft[K])) => void {
  const composer = useComposer()
  return useCallback(
    alter =>
      composer.change(work => {
        const { event } = work
        if (event === null) return work
        const before = event[key]
        const value = typeof alter === 'function' ? alter(before) : alter
        return value === before ? work : { ...work, event: { ...event, [key]: value } }
      }, typingIn(key)),
    [composer, key],
  )
}

/** A form’s field changes at each key: what is typed in one stretch is undone together. */
const typingIn = (key: string) => ({ kind: 'typing', place: `form ${key}` }) as const
