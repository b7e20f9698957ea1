import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'

export type Pane = 'fields' | 'page'

/** Where fields and page do not fit side by side: which of the two is shown. */
export function PaneSwitch({ pane, onChange }: { pane: Pane; onChange: (pane: Pane) => void }): ReactNode {
  const { panes } = useMessages().notes
  return (
    <ToggleButtonGroup
      className="note-switch"
      aria-label={panes.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[pane]}
      onSelectionChange={keys => onChange(keys.has('page') ? 'page' : 'fields')}
    >
      <ToggleButton id="fields" className="note-switch-side">
        {panes.fields}
      </ToggleButton>
      <ToggleButton id="page" className="note-switch-side">
        {panes.page}
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
