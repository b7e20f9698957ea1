import { createContext, type ReactNode, useContext } from 'react'
import type { PageNumbers } from './page-numbers.ts'

const none: PageNumbers = new Map()
const NumbersContext = createContext<PageNumbers>(none)

/** Tells the tables of contents below on which pages their headings stand. */
export function PageNumbersProvider(props: {
  readonly numbers: PageNumbers
  readonly children: ReactNode
}): ReactNode {
  return <NumbersContext value={props.numbers}>{props.children}</NumbersContext>
}

export const usePageNumbers = (): PageNumbers => useContext(NumbersContext)
