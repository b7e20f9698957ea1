import { useEffect, useState } from 'react'
import type { Failure } from '../../../domain/failure.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { ask } from '../../bridge.ts'

/** What stands on the right where no version does: the note as it is. */
export const now = 'now'

type Works = { readonly [id: string]: Workpiece }
type Held = { readonly works: Works; readonly failure: Failure | null }

/** The workpieces of versions by their ids, as far as they are read, with the note as it is; read once each. */
export function useWorks(noteId: string, ids: readonly string[], work: Workpiece): Held {
  const [held, setHeld] = useState<Held>({ works: {}, failure: null })
  const wanted = ids.filter(id => id !== now && held.works[id] === undefined).join(' ')

  useEffect(() => {
    let isCurrent = true
    const read = async (id: string): Promise<void> => {
      const found = await ask('versions.get', { noteId, id })
      if (!isCurrent) return
      setHeld(({ works }) =>
        found.ok
          ? { works: { ...works, [id]: found.value.work }, failure: null }
          : { works, failure: found.failure },
      )
    }
    for (const id of wanted.split(' ')) if (id !== '') void read(id)
    return () => {
      isCurrent = false
    }
  }, [noteId, wanted])

  return { works: { ...held.works, [now]: work }, failure: held.failure }
}
