import type { OutletNaming } from '../../../domain/duplicates/contact-keys.ts'
import type { Outlet } from '../../../domain/outlet.ts'
import { outletKey, outletsByKey } from '../../../domain/outlet-rules.ts'

/** Calls each outlet by the name of its record: « AFP » and « Agence France-Presse » are one where a record says so. */
export function outletNaming(outlets: Iterable<Outlet>): OutletNaming {
  const records = outletsByKey(outlets)
  return name => {
    const key = outletKey(name)
    const record = records.get(key)
    return record === undefined ? key : outletKey(record.name)
  }
}
