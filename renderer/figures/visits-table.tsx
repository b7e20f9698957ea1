import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { Statistics } from '../../domain/statistics.ts'
import { useMessages } from '../messages/messages.tsx'
import { territoryName } from './map-figures.ts'

type VisitsTableProps = {
  readonly visits: Statistics['visits']
  readonly elsewhere: number
  readonly active: string
  readonly pinned: string
  readonly onPoint: (code: string) => void
  /** Told of the territory that the focus is on; empty when it leaves. */
  readonly onReach: (code: string) => void
  readonly onPin: (code: string) => void
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/**
 * The same as the map, in words, the most visited first. It is one stop of the Tab key: arrows go from one territory to
 * the next, each shown on the map as it is reached; pressed, it stays shown.
 */
export function VisitsTable(props: VisitsTableProps): ReactNode {
  const { visits, elsewhere, active, pinned, onPoint, onReach, onPin } = props
  const { figures: words } = useMessages()
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const [stop, setStop] = useState('')
  const rows = [...visits].sort((one, other) => other.count - one.count)
  const codes = rows.map(({ departement }) => departement)
  const entry = codes.includes(stop) ? stop : codes[0]

  const move = (event: KeyboardEvent, at: number): void => {
    const code = codes[steps[event.key]?.(at, codes.length - 1) ?? -1]
    if (code === undefined) return
    event.preventDefault()
    buttons.current.get(code)?.focus()
  }

  return (
    <table className="figures-table" aria-label={words.visits}>
      <thead>
        <tr>
          <th scope="col">{words.departement}</th>
          <th scope="col" className="figure">
            {words.visits}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ departement, count }, at) => (
          <tr
            key={departement}
            data-active={departement === active || undefined}
            onPointerEnter={() => onPoint(departement)}
            onPointerLeave={() => onPoint('')}
          >
            <th scope="row">
              <button
                type="button"
                className="territory"
                ref={button => {
                  if (button === null) buttons.current.delete(departement)
                  else buttons.current.set(departement, button)
                }}
                tabIndex={departement === entry ? 0 : -1}
                aria-pressed={departement === pinned}
                onClick={() => onPin(departement === pinned ? '' : departement)}
                onKeyDown={event => move(event, at)}
                onFocus={() => {
                  setStop(departement)
                  onReach(departement)
                }}
                onBlur={() => onReach('')}
              >
                {territoryName(departement)} <span className="soft">{departement}</span>
              </button>
            </th>
            <td className="figure">{count}</td>
          </tr>
        ))}
        {elsewhere === 0 ? null : (
          <tr>
            <th scope="row">{words.elsewhere}</th>
            <td className="figure">{elsewhere}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
