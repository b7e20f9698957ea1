import { FileDown } from 'lucide-react'
import { memo, type ReactNode, useCallback } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { PressNote } from '../../domain/press-note.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { SeverityIcon } from '../parts/finding-button.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { StatusBadge } from '../parts/status-badge.tsx'
import { useComposer, useSaved } from './composer/use-composer.tsx'
import { NoteMoreMenu } from './start/note-more-menu.tsx'
import type { FindingsTally } from './use-findings.ts'

type NoteHeaderProps = {
  readonly id: string
  readonly title: string
  readonly kind: PressNote['kind']
  readonly status: PressNote['status']
  readonly tally: FindingsTally
  readonly isChecked: boolean
  readonly isPanelOpen: boolean
  readonly isExporting: boolean
  readonly onPanel: (isOpen: boolean) => void
  readonly onExport: () => void
}

/** What the note is, whether it is kept, what is wrong with it, and the one button that makes the Word file. */
export const NoteHeader = memo(function NoteHeader(props: NoteHeaderProps): ReactNode {
  const { id, title, kind, status, tally, isChecked, isPanelOpen, isExporting, onPanel, onExport } = props
  const { kinds, exporting } = useMessages().notes
  const composer = useComposer()
  const read = useCallback(() => composer.work, [composer])
  const flush = useCallback(() => composer.flush(), [composer])
  return (
    <ScreenHeader
      title={title || kinds[kind]}
      eyebrow={title === '' ? '' : kinds[kind]}
      status={
        <>
          <StatusBadge status={status} />
          <NoteSaved />
        </>
      }
      actions={
        <>
          <FindingsToggle tally={tally} isChecked={isChecked} isOpen={isPanelOpen} onChange={onPanel} />
          <Button tone="primary" icon={<FileDown size={16} aria-hidden />} onPress={onExport}>
            {isExporting ? exporting.wait : exporting.word}
          </Button>
          <NoteMoreMenu id={id} read={read} flush={flush} />
        </>
      }
    />
  )
})

/** Apart from the rest of the head: it says something new at each save. */
function NoteSaved(): ReactNode {
  return <SavedState state={useSaved()} />
}

type FindingsToggleProps = {
  readonly tally: FindingsTally
  readonly isChecked: boolean
  readonly isOpen: boolean
  readonly onChange: (isOpen: boolean) => void
}

/** Says how much is to be checked and how bad it is, and folds the panel away. */
function FindingsToggle({ tally, isChecked, isOpen, onChange }: FindingsToggleProps): ReactNode {
  const { notes, findings } = useMessages()
  const { check } = notes
  const { count, blocking, worst } = tally
  const told = count === 0 ? check.clean : check.toCheck(count)
  return (
    <ToggleButton className="button button-quiet note-check" isSelected={isOpen} onChange={onChange}>
      {isChecked ? <SeverityIcon severity={worst} /> : null}
      <span>{isChecked ? told : findings.title}</span>
      {blocking > 0 && blocking < count ? (
        <span className="note-check-blocking">{check.blocking(blocking)}</span>
      ) : null}
    </ToggleButton>
  )
}
