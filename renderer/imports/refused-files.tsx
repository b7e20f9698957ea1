import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import type { RefusedFiles } from './use-import.ts'

/** The files that were not read: for each, what is wrong and what to do. */
export function RefusedFilesNote({ refused }: { refused: RefusedFiles }): ReactNode {
  const { imports } = useMessages()
  const sentences = [
    ...refused.unreadable.map(imports.unreadable),
    ...refused.files.map(({ name, fault }) => imports.readingFaults[fault](name)),
  ]
  if (sentences.length === 0) return null
  return (
    <div className="import-refused" role="alert">
      <TriangleAlert size={20} aria-hidden />
      <ul aria-label={imports.notRead}>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
