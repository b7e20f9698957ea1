import { CircleCheck, FileX, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import { keyed } from '../press-notes/page/keyed.ts'
import type { FolderSummary } from './folder-reading.ts'

type ReadFile = FolderSummary['files'][number]

/** What each file of the folder became, and the way to its note. */
export function FolderTable({ summary }: { readonly summary: FolderSummary }): ReactNode {
  const { oldNotes } = useMessages()
  const { files, isStopped } = summary
  const count = (wanted: ReadFile['became']): number => files.filter(({ became }) => became === wanted).length
  return (
    <section className="stack" aria-label={oldNotes.table}>
      <p role="status">
        <strong>
          {files.length === 0
            ? oldNotes.nothingThere
            : oldNotes.summary(count('draft'), count('known'), count('unreadable'))}
        </strong>
      </p>
      {isStopped ? <p className="soft">{oldNotes.stopped}</p> : null}
      {files.length === 0 ? null : (
        <table className="old-notes-table">
          <thead>
            <tr>
              <th scope="col">{oldNotes.file}</th>
              <th scope="col">{oldNotes.becameHead}</th>
              <th scope="col">{oldNotes.doubtsHead}</th>
            </tr>
          </thead>
          <tbody>
            {keyed(files).map(({ key, item }) => (
              <FileRow key={key} file={item} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const looks = {
  draft: { tone: 'green', Icon: CircleCheck },
  known: { tone: 'grey', Icon: CircleCheck },
  unreadable: { tone: 'red', Icon: FileX },
} as const

function FileRow({ file }: { readonly file: ReadFile }): ReactNode {
  const { oldNotes, shell } = useMessages()
  const { fileName, became, noteId, title, doubtful } = file
  const { tone, Icon } = looks[became]
  return (
    <tr>
      <td>{fileName}</td>
      <td>
        <span className="badge" data-tone={tone}>
          <Icon size={12} aria-hidden />
          {oldNotes.outcomes[became]}
        </span>{' '}
        {noteId === null ? null : (
          <RouteLink className="old-notes-link" route={{ at: 'note', id: noteId }}>
            {title || shell.untitled}
          </RouteLink>
        )}
      </td>
      <td>
        {doubtful === 0 ? null : (
          <span className="badge" data-tone="amber">
            <TriangleAlert size={12} aria-hidden />
            {doubtful}
          </span>
        )}
      </td>
    </tr>
  )
}
