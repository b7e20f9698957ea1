import { BookOpen, CalendarDays, FileText, type LucideIcon, SquareChevronRight, Users } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Group } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import type { PaletteEntry, PaletteGroup, PaletteSection } from './palette-entry.ts'

const icons: Record<PaletteGroup, LucideIcon> = {
  notes: FileText,
  events: CalendarDays,
  contacts: Users,
  boilerplates: BookOpen,
  commands: SquareChevronRight,
}

type PaletteLinesProps = {
  /** Id of the list; each line adds its place to it. */
  readonly id: string
  readonly sections: readonly PaletteSection[]
  readonly marked: PaletteEntry
  readonly onMark: (place: number) => void
  readonly onChoose: (entry: PaletteEntry) => void
}

/** What was found, each kind under its name. */
export function PaletteLines({ id, sections, marked, onMark, onChoose }: PaletteLinesProps): ReactNode {
  const { palette: words } = useMessages()
  const lines = sections.flatMap(({ entries }) => entries)
  return (
    <div className="palette-list" role="listbox" id={id} aria-label={words.results}>
      {sections.map(({ group, entries }) => (
        <Group key={group} aria-label={words.groups[group]}>
          <p className="palette-group" aria-hidden>
            {words.groups[group]}
          </p>
          {entries.map(entry => (
            <PaletteLine
              key={entry.key}
              id={`${id}-${lines.indexOf(entry)}`}
              entry={entry}
              isMarked={entry === marked}
              onMark={() => onMark(lines.indexOf(entry))}
              onChoose={() => onChoose(entry)}
            />
          ))}
        </Group>
      ))}
    </div>
  )
}

type PaletteLineProps = {
  readonly id: string
  readonly entry: PaletteEntry
  readonly isMarked: boolean
  readonly onMark: () => void
  readonly onChoose: () => void
}

function PaletteLine({ id, entry, isMarked, onMark, onChoose }: PaletteLineProps): ReactNode {
  const line = useRef<HTMLButtonElement>(null)
  const Icon = icons[entry.group]
  useEffect(() => {
    if (isMarked) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isMarked])
  return (
    <button
      type="button"
      ref={line}
      id={id}
      className="palette-line"
      role="option"
      aria-selected={isMarked}
      tabIndex={-1}
      // The focus stays in the field.
      onPointerDown={event => event.preventDefault()}
      onPointerMove={isMarked ? undefined : onMark}
      onClick={onChoose}
    >
      <Icon size={16} aria-hidden />
      <span className="palette-name">{entry.name}</span>
      {entry.detail === '' ? null : <span className="palette-detail">{entry.detail}</span>}
      {entry.keys === '' ? null : <kbd className="keys">{entry.keys}</kbd>}
    </button>
  )
}
