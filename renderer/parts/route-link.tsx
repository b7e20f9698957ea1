import type { ReactNode } from 'react'
import { useNavigation } from '../navigation.tsx'
import { hashOf, type Route } from '../route.ts'

type RouteLinkProps = {
  readonly route: Route
  readonly className: string
  readonly children: ReactNode
}

/** A link to another screen of Mallette. */
export function RouteLink({ route, className, children }: RouteLinkProps): ReactNode {
  const { go } = useNavigation()
  return (
    <a
      className={className}
      href={hashOf(route)}
      onClick={event => {
        event.preventDefault()
        go(route)
      }}
    >
      {children}
    </a>
  )
}
