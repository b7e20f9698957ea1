import { dayOf } from '../../domain/condition-days.ts'
import type { OutletRow } from '../../domain/outlet.ts'
import { countOutlets } from '../../domain/outlet-count.ts'
import { eachInSlices } from './slices.ts'
import type { PressFileWorld } from './world.ts'

/** Makes the lines of the list of outlets: again only after a contact or an outlet changed, or on another day. */
export function outletRows({ file, now }: PressFileWorld): () => Promise<readonly OutletRow[]> {
  let known: { readonly day: string; readonly rows: Promise<readonly OutletRow[]> } | null = null
  file.onChange(changes => {
    if (changes.some(({ table }) => table === 'contacts' || table === 'outlets')) known = null
  })

  async function count(day: string): Promise<readonly OutletRow[]> {
    const counter = countOutlets(file.table('outlets').values(), day)
    await eachInSlices([...file.table('contacts').values()], counter.add)
    return counter.rows()
  }

  return () => {
    const day = dayOf(now())
    if (known?.day !== day) known = { day, rows: count(day) }
    return known.rows
  }
}
