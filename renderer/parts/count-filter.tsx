import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import './count-filter.css'

type Count<V extends string> = {
  readonly value: V
  readonly label: string
  readonly count: number
  readonly tone: string
  readonly Icon: LucideIcon
}

type CountFilterProps<V extends string> = {
  readonly label: string
  readonly all: { readonly label: string; readonly count: number }
  readonly counts: readonly Count<V>[]
  /** Null shows everything. */
  readonly value: V | null
  readonly onFilter: (value: V | null) => void
}

/** Counts by kind, each a button that shows its kind alone; ← and → walk through them. */
export function CountFilter<V extends string>({
  label,
  all,
  counts,
  value,
  onFilter,
}: CountFilterProps<V>): ReactNode {
  const { counted } = useMessages().pressFile
  return (
    <ToggleButtonGroup
      className="count-filter"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value ?? 'all']}
      onSelectionChange={([key]) => onFilter(counts.find(one => one.value === key)?.value ?? null)}
    >
      <ToggleButton id="all" className="count-button">
        {all.label} <strong>{counted(all.count)}</strong>
      </ToggleButton>
      {counts.map(({ value: key, label: word, count, tone, Icon }) => (
        <ToggleButton key={key} id={key} className="count-button" data-tone={tone}>
          <Icon size={16} aria-hidden />
          {word} <strong>{counted(count)}</strong>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
