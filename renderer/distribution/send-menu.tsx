import { Mail } from 'lucide-react'
import { memo, type ReactNode, useRef, useState } from 'react'
import type { PressNote } from '../../domain/press-note.ts'
import type { Workpiece } from '../../domain/workpiece.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { ProgressNote } from '../parts/progress-note.tsx'
import { SendDialog } from './send-dialog.tsx'
import { useExportProgress } from './use-export-progress.ts'
import { useNoteFile } from './use-note-file.ts'

type SendMenuProps = {
  readonly id: string
  readonly status: PressNote['status']
  /** The note and its event as they stand on the screen. */
  readonly read: () => Workpiece
  /** Writes what is still unsaved: what leaves is what is on the disk. */
  readonly flush: () => Promise<boolean>
  /** Told before a file is made: its embargo may be odd. */
  readonly onLeave: () => void
}

/** The ways in which a note leaves beside its Word file: by mail, as a PDF, as a folder, as a calendar. */
export const SendMenu = memo(function SendMenu({
  id,
  status,
  read,
  flush,
  onLeave,
}: SendMenuProps): ReactNode {
  const { distribution, notes, exports } = useMessages()
  const { menu } = distribution
  const place = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<Workpiece | null>(null)
  const { isRunning, save } = useNoteFile(id, read, flush)
  const progress = useExportProgress(isRunning)
  const items = [
    { id: 'mail' as const, label: menu.mail },
    { id: 'pdf' as const, label: menu.pdf },
    { id: 'html' as const, label: exports.html },
    { id: 'txt' as const, label: exports.txt },
    { id: 'odt' as const, label: exports.odt },
    { id: 'folder' as const, label: menu.folder, hint: menu.folderHint },
    { id: 'calendar' as const, label: menu.calendar },
  ]
  const close = (): void => {
    setOpened(null)
    // The item of the menu that opened the dialog is gone: the focus goes back to the menu itself.
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus())
  }
  return (
    <div ref={place}>
      <MenuButton
        label={isRunning ? menu.wait : menu.label}
        icon={<Mail size={16} aria-hidden />}
        tone={status === 'draft' ? 'quiet' : 'primary'}
        items={items}
        onAction={act => {
          onLeave()
          if (act === 'mail') setOpened(read())
          else void save(act)
        }}
      />
      {progress === null ? null : (
        <div className="export-progress">
          <ProgressNote
            label={exports.running}
            progress={progress}
            onStop={() => void ask('exports.stop', {})}
          />
        </div>
      )}
      {opened === null ? null : (
        <SendDialog
          noteId={id}
          note={opened.note}
          name={opened.note.title || (opened.event?.title ?? '') || notes.kinds[opened.note.kind]}
          isDraft={status === 'draft'}
          flush={flush}
          onClose={close}
        />
      )}
    </div>
  )
})
