import { createContext, type ReactNode, useContext } from 'react'
import { useNavigation } from '../navigation.tsx'
import { hashOf } from '../route.ts'

const ScopeContext = createContext('')

/** Tells the fields below it from those of the same label elsewhere on the screen: the mails of the second desk. */
export function FieldScope({ name, children }: { name: string; children: ReactNode }): ReactNode {
  const outer = useContext(ScopeContext)
  return <ScopeContext value={`${outer}/${name}`}>{children}</ScopeContext>
}

/** What the keys of all fields of this part of the screen begin with: `#/event/<id>/desks[1]/`. */
export function useFieldScope(): string {
  const { route } = useNavigation()
  return `${hashOf(route)}${useContext(ScopeContext)}/`
}
