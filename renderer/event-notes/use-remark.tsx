import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import { FieldRemarks } from './field-remarks.ts'

const RemarksContext = createContext(new FieldRemarks())

/** Gives the fields below it what is to be said of them. */
export function FieldRemarksProvider({
  remarks,
  children,
}: {
  remarks: FieldRemarks
  children: ReactNode
}): ReactNode {
  return <RemarksContext value={remarks}>{children}</RemarksContext>
}

/** For the field at this path: its error, or a hint in place of its own. Spread into the field. */
export function useRemark(
  path: string,
  hint?: string,
): { error: string | undefined; hint: string | undefined } {
  const remarks = useContext(RemarksContext)
  const remark = useSyncExternalStore(
    remarks.subscribe,
    useCallback(() => remarks.at(path), [remarks, path]),
  )
  if (remark === undefined) return { error: undefined, hint }
  return remark.isBlocking ? { error: remark.text, hint } : { error: undefined, hint: remark.text }
}
