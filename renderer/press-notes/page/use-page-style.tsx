import { createContext, type ReactNode, useContext } from 'react'
import { type PageStyle, plainStyle } from './page-style.ts'

const StyleContext = createContext<PageStyle>(plainStyle)

/** The look of the document that is drawn below. */
export function PageStyleProvider(props: {
  readonly style: PageStyle
  readonly children: ReactNode
}): ReactNode {
  return <StyleContext value={props.style}>{props.children}</StyleContext>
}

/** Mallette’s own look where no document says otherwise. */
export const usePageStyle = (): PageStyle => useContext(StyleContext)
