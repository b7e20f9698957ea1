import { Hash, type LucideIcon, MessageSquareQuote, NotebookPen } from 'lucide-react'
import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Jotting } from '../../domain/event-note.ts'
import { useMessages } from '../messages/messages.tsx'

export type JottingKind = Jotting['kind']

/** In the order of their keys: Alt+1, Alt+2, Alt+3. */
export const jottingKinds: readonly JottingKind[] = ['remark', 'quote', 'figure']

const icons: Record<JottingKind, LucideIcon> = {
  remark: NotebookPen,
  quote: MessageSquareQuote,
  figure: Hash,
}

/** The sign of a kind of jotting; its word stands beside it. */
export function KindIcon({ kind }: { kind: JottingKind }): ReactNode {
  const Icon = icons[kind]
  return <Icon size={16} aria-hidden />
}

type KindChoiceProps = {
  readonly value: JottingKind
  readonly onChange: (kind: JottingKind) => void
  /** Whether a key chooses each of them here. */
  readonly hasKeys?: boolean
}

/** The kinds side by side. */
export function KindChoice({ value, onChange, hasKeys = false }: KindChoiceProps): ReactNode {
  const { onSite, events } = useMessages()
  const choose = (chosen: string): void => {
    const kind = jottingKinds.find(one => one === chosen)
    if (kind !== undefined) onChange(kind)
  }
  return (
    <RadioGroup className="kind-choice" value={value} onChange={choose} orientation="horizontal">
      <Label className="visually-hidden">{onSite.kind}</Label>
      {jottingKinds.map((kind, index) => (
        <Radio key={kind} value={kind} className="kind-option">
          <KindIcon kind={kind} />
          <span>{events.jottingKinds[kind]}</span>
          {hasKeys ? <kbd>{`Alt+${index + 1}`}</kbd> : null}
        </Radio>
      ))}
    </RadioGroup>
  )
}
