import './old-note.css'
import { FolderOpen } from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { ProgressNote } from '../parts/progress-note.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { folderReading, readFolder, stopFolder, watchFolderReading } from './folder-reading.ts'
import { FolderTable } from './folder-table.tsx'

/** Reads a folder of old notes into drafts, and says what each file became. */
export function OldNotesScreen(): ReactNode {
  const { oldNotes } = useMessages()
  const { isReading, progress, summary, failure } = useSyncExternalStore(watchFolderReading, folderReading)
  const label =
    progress === null || progress.total === 0
      ? oldNotes.reading
      : `${oldNotes.reading} · ${oldNotes.readSoFar(progress.done, progress.total)}`
  return (
    <>
      <ScreenHeader
        title={oldNotes.folderTitle}
        actions={
          summary === null || isReading ? null : (
            <Button icon={<FolderOpen size={16} aria-hidden />} onPress={() => void readFolder()}>
              {oldNotes.chooseAnother}
            </Button>
          )
        }
      />
      <div className="screen-body">
        {failure === null ? null : <FailureNote failure={failure} />}
        {isReading ? <ProgressNote label={label} progress={progress} onStop={stopFolder} /> : null}
        {summary === null && !isReading ? (
          <EmptyState
            icon={<FolderOpen size={24} aria-hidden />}
            title={oldNotes.folderTitle}
            text={oldNotes.folderText}
          >
            <Button tone="primary" onPress={() => void readFolder()}>
              {oldNotes.choose}
            </Button>
          </EmptyState>
        ) : null}
        {summary === null || isReading ? null : <FolderTable summary={summary} />}
      </div>
    </>
  )
}
