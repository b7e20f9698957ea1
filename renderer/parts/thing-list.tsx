import { Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { Standing } from '../../domain/event-note.ts'
import type { PressNote } from '../../domain/press-note.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { hashOf, type Route } from '../route.ts'
import { Button, IconButton } from './button.tsx'
import { foldedText } from './folded-text.ts'
import { StandingBadge } from './standing-badge.tsx'
import { StatusBadge } from './status-badge.tsx'
import { TextField } from './text-field.tsx'

/** A line of a list: what it says, where it leads and what removes it. */
export type Thing = {
  readonly id: string
  readonly name: string
  /** More words to find it by, shown after its name. */
  readonly details: readonly string[]
  /** Where a press note stands; drawn as a badge. */
  readonly status?: PressNote['status']
  /** Whether the facts of a released note have changed since: its badge then says so. */
  readonly isToCorrect?: boolean
  /** Whether an event is confirmed; drawn as a badge. */
  readonly standing?: Standing
  readonly route: Route
  /** What opening it does first, where the thing has yet to be made. */
  readonly open?: () => void
}

type ThingListProps = {
  readonly label: string
  readonly things: readonly Thing[]
  /** Absent where the list only leads somewhere. */
  readonly onRemove?: (thing: Thing) => void
  /** Further acts of a line, before the one that removes it. */
  readonly tools?: (thing: Thing) => ReactNode
  /** Whether the screen has its own way to narrow the list. */
  readonly isFiltered?: boolean
}

/** Lines drawn at once: enough to fill any screen, few enough to appear at once. */
const step = 100
/** A list longer than a screen gets a field to narrow it. */
const longList = 15

/** A list whose lines open the thing they name; ↑ and ↓ walk through it. */
export function ThingList({ label, things, onRemove, tools, isFiltered = false }: ThingListProps): ReactNode {
  const { shell } = useMessages()
  const [wanted, setWanted] = useState('')
  const [limit, setLimit] = useState(step)
  const words = foldedText(wanted).split(' ')
  const found = wanted.trim() === '' ? things : things.filter(thing => isFound(thing, words))
  const shown = found.slice(0, limit)
  return (
    <div className="stack">
      {things.length > longList && !isFiltered ? (
        <TextField
          label={shell.filter}
          value={wanted}
          onChange={setWanted}
          labelHidden
          placeholder={shell.filter}
        />
      ) : null}
      {found.length === 0 ? (
        <div className="row">
          <p className="soft">{shell.nothingFound(wanted.trim())}</p>
          <Button tone="plain" onPress={() => setWanted('')}>
            {shell.showAll}
          </Button>
        </div>
      ) : (
        <ul className="list" aria-label={label} onKeyDown={walkList}>
          {shown.map(thing => (
            <ThingRow key={thing.id} thing={thing} onRemove={onRemove} tools={tools} />
          ))}
        </ul>
      )}
      {found.length > limit ? (
        <div className="row">
          <Button onPress={() => setLimit(limit + step)}>
            {shell.showMore(Math.min(step, found.length - limit))}
          </Button>
          <span className="soft">{shell.shownOf(shown.length, found.length)}</span>
        </div>
      ) : null}
    </div>
  )
}

type ThingRowProps = {
  readonly thing: Thing
  readonly onRemove: ((thing: Thing) => void) | undefined
  readonly tools: ((thing: Thing) => ReactNode) | undefined
}

function ThingRow({ thing, onRemove, tools }: ThingRowProps): ReactNode {
  const { shell } = useMessages()
  const { go } = useNavigation()
  const name = thing.name === '' ? shell.untitled : thing.name
  return (
    <li className="list-row">
      <a
        className="list-link"
        href={hashOf(thing.route)}
        onClick={event => {
          event.preventDefault()
          if (thing.open === undefined) go(thing.route)
          else thing.open()
        }}
      >
        <span className={thing.name === '' ? 'list-name soft' : 'list-name'}>{name}</span>
        <span className="list-details">
          {thing.details
            .filter(detail => detail !== '')
            .map(detail => (
              <span key={detail}>{detail}</span>
            ))}
          {thing.status === undefined ? null : (
            <StatusBadge status={thing.isToCorrect === true ? 'to-correct' : thing.status} />
          )}
          {thing.standing === undefined ? null : <StandingBadge standing={thing.standing} />}
        </span>
      </a>
      {onRemove === undefined && tools === undefined ? null : (
        <div className="list-tools">
          {tools?.(thing)}
          {onRemove === undefined ? null : (
            <IconButton
              name={shell.removeThis(name)}
              icon={<Trash2 size={16} aria-hidden />}
              onPress={() => onRemove(thing)}
            />
          )}
        </div>
      )}
    </li>
  )
}

const isFound = ({ name, details }: Thing, words: readonly string[]): boolean => {
  const text = foldedText([name, ...details].join(' '))
  return words.every(word => text.includes(word))
}

/** ↑ and ↓ walk through the lines of a list; each has one `.list-link`. */
export function walkList(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
  const here = event.target instanceof HTMLElement ? event.target.closest('.list-row') : null
  const row = event.key === 'ArrowDown' ? here?.nextElementSibling : here?.previousElementSibling
  const next = row?.querySelector<HTMLElement>('.list-link') ?? null
  if (next === null) return
  event.preventDefault()
  next.focus()
}
