import { FileDown, Send } from 'lucide-react'
import { memo, type ReactNode, useCallback } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { PressNote } from '../../domain/press-note.ts'
import { SendMenu } from '../distribution/send-menu.tsx'
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
  /** Whether its release keeps its files: those leave, and no other ones. */
  readonly isKept: boolean
  readonly tally: FindingsTally
  readonly isChecked: boolean
  readonly isPanelOpen: boolean
  readonly isExporting: boolean
  readonly onPanel: (isOpen: boolean) => void
  readonly onExport: () => void
  readonly onRelease: () => void
  /** The note is about to leave as another file than Word. */
  readonly onLeave: () => void
}

/** What the note is, whether it is kept, what is wrong with it, and the one button that makes the Word file. */
export const NoteHeader = memo(function NoteHeader(props: NoteHeaderProps): ReactNode {
  const { id, title, kind, status, isKept, tally, isChecked, isPanelOpen, isExporting } = props
  const { onPanel, onExport, onRelease, onLeave } = props
  const { notes, release } = useMessages()
  const { kinds, exporting } = notes
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
          {status === 'draft' ? <NoteSaved /> : null}
        </>
      }
      actions={
        <>
          <FindingsToggle
            tally={tally}
            isChecked={isChecked}
            isSilent={isKept}
            isOpen={isPanelOpen}
            onChange={onPanel}
          />
          {isKept ? null : (
            <Button icon={<FileDown size={16} aria-hidden />} onPress={onExport}>
              {isExporting ? exporting.wait : exporting.word}
            </Button>
          )}
          <SendMenu id={id} status={status} read={read} flush={flush} onLeave={onLeave} />
          {status === 'draft' ? (
            <Button tone="primary" icon={<Send size={16} aria-hidden />} onPress={onRelease}>
              {release.open}
            </Button>
          ) : null}
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
  /** A released note is not checked any more: the button opens the panel and says no more. */
  readonly isSilent: boolean
  readonly isOpen: boolean
  readonly onChange: (isOpen: boolean) => void
}

/** Says how much is to be checked and how bad it is, and folds the panel away. */
function FindingsToggle(props: FindingsToggleProps): ReactNode {
  const { tally, isChecked, isSilent, isOpen, onChange } = props
  const { notes, findings, release } = useMessages()
  const { check } = notes
  const { count, blocking, worst } = tally
  const told = count === 0 ? check.clean : check.toCheck(count)
  if (isSilent) {
    return (
      <ToggleButton className="button button-quiet note-check" isSelected={isOpen} onChange={onChange}>
        {release.released.panel}
      </ToggleButton>
    )
  }
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
