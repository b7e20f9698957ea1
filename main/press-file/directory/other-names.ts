import type { Outlet } from '../../../domain/outlet.ts'
import { outletKey, outletsByKey } from '../../../domain/outlet-rules.ts'
import { remembering } from '../../../domain/remembering.ts'

/** Under which names an outlet is known, whichever of them it is called by. */
export type OtherNames = {
  of(outlet: string): readonly string[]
  /** Takes the outlets as they are now; tells whether an outlet of that name is known under other names than before. */
  renew(): (outlet: string) => boolean
}

export function createOtherNames(outlets: ReadonlyMap<string, Outlet>): OtherNames {
  // Contacts repeat the same few names: each is folded once.
  const keyOf = remembering(outletKey)
  let known = outletsByKey(outlets.values())
  return {
    of: outlet => allNames(known.get(keyOf(outlet))),
    renew: () => {
      const before = known
      known = outletsByKey(outlets.values())
      const changed = new Set(
        [...new Set([...before.keys(), ...known.keys()])].filter(
          key => allNames(before.get(key)).join('\n') !== allNames(known.get(key)).join('\n'),
        ),
      )
      return outlet => changed.has(keyOf(outlet))
    },
  }
}

const allNames = (outlet: Outlet | undefined): readonly string[] =>
  outlet === undefined ? [] : [outlet.name, ...outlet.otherNames]
