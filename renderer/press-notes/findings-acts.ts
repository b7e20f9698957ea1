import { useMemo } from 'react'
import { repaired } from '../../domain/findings/repairs.ts'
import type { Finding } from '../../domain/findings.ts'
import { workpieceSchema } from '../../domain/workpiece.ts'
import { useComposer } from './composer/use-composer.tsx'

type FindingActs = {
  readonly repair: (findings: readonly Finding[]) => void
  readonly silence: (keys: readonly string[]) => void
  readonly unsilence: (keys: readonly string[]) => void
}

/** The most keys that a note holds (domain/press-note.ts). */
const mostSilenced = 200

/** What can be done about findings, each as one act that is undone by itself. They keep their identity. */
export function useFindingActs(): FindingActs {
  const composer = useComposer()
  return useMemo(() => {
    const setSilenced = (alter: (before: readonly string[]) => string[]): void =>
      composer.change(work => ({ ...work, note: { ...work.note, silenced: alter(work.note.silenced) } }), {
        kind: 'act',
      })
    return {
      // A text that is full takes no longer words: it stays as it is.
      repair: findings =>
        composer.change(
          work => {
            const after = repaired(findings, work)
            return workpieceSchema.safeParse(after).success ? after : work
          },
          { kind: 'act' },
        ),
      // Beyond the limit the oldest are heard again.
      silence: keys => setSilenced(before => [...new Set([...before, ...keys])].slice(-mostSilenced)),
      unsilence: keys => setSilenced(before => before.filter(key => !keys.includes(key))),
    }
  }, [composer])
}
