import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { hashOf, parentOf, type Route, routeOf } from './route.ts'

export type Navigation = {
  readonly route: Route
  readonly go: (route: Route) => void
  /** To the screen visited before, or to the list that holds this one. */
  readonly back: () => void
}

const NavigationContext = createContext<Navigation>({
  route: { at: 'home' },
  go: () => undefined,
  back: () => undefined,
})

/** Where the person is, and the ways from there. */
export const useNavigation = (): Navigation => useContext(NavigationContext)

/**
 * Keeps the route in the address, so that reloading the page shows the same screen. A screen stays until the next
 * one is read: React would show an empty one in between for 300 ms at least.
 */
export function NavigationProvider({ children }: { children: ReactNode }): ReactNode {
  const [route, setRoute] = useState(() => routeOf(window.location.hash))

  useEffect(() => {
    const follow = (): void => startTransition(() => setRoute(routeOf(window.location.hash)))
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])

  const go = useCallback((next: Route) => {
    if (hashOf(next) === window.location.hash) return
    window.history.pushState({ depth: depth() + 1 }, '', hashOf(next))
    startTransition(() => setRoute(next))
  }, [])

  const back = useCallback(() => {
    if (depth() > 0) {
      window.history.back()
      return
    }
    const parent = parentOf(routeOf(window.location.hash))
    if (parent === null) return
    window.history.replaceState({ depth: 0 }, '', hashOf(parent))
    startTransition(() => setRoute(parent))
  }, [])

  const navigation = useMemo(() => ({ route, go, back }), [route, go, back])
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}

/** How many screens of this window lie behind the present one. */
function depth(): number {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('depth' in state)) return 0
  return typeof state.depth === 'number' ? state.depth : 0
}
