import { type ReactNode, useId } from 'react'
import { useNavigation } from '../navigation.tsx'
import { type Thing, ThingList } from '../parts/thing-list.tsx'
import { hashOf, type Route } from '../route.ts'

type HomeListProps = {
  readonly title: string
  readonly empty: string
  readonly things: readonly Thing[]
  readonly more: { readonly label: string; readonly route: Route }
}

/** Home shows the first few of each kind; the rest is one step away. */
const shown = 7

/** A titled list of home. */
export function HomeList({ title, empty, things, more }: HomeListProps): ReactNode {
  const { go } = useNavigation()
  const id = useId()
  return (
    <section className="titled" aria-labelledby={id}>
      <div className="row">
        <h2 id={id}>{title}</h2>
        {things.length > shown ? (
          <a
            className="more"
            href={hashOf(more.route)}
            onClick={event => {
              event.preventDefault()
              go(more.route)
            }}
          >
            {more.label}
          </a>
        ) : null}
      </div>
      {things.length === 0 ? (
        <p className="soft">{empty}</p>
      ) : (
        <ThingList label={title} things={things.slice(0, shown)} />
      )}
    </section>
  )
}
