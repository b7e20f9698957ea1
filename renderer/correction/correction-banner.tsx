import { PencilLine, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ReleaseSummary } from '../../domain/release.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { FactChanges } from './fact-changes.tsx'

/** Says what has changed since a note was released, and leads to what answers for it. */
export function CorrectionBanner({ release }: { release: ReleaseSummary }): ReactNode {
  const { correction } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const title = correction.toCorrect(release.changes.length, release.number)
  return (
    <section className="correction-banner" aria-label={title}>
      <div className="correction-banner-text">
        <p className="correction-banner-title">
          <TriangleAlert size={16} aria-hidden />
          <span>{title}</span>
        </p>
        <FactChanges changes={release.changes} />
      </div>
      <Button icon={<PencilLine size={16} aria-hidden />} onPress={() => setOpen(true)}>
        {correction.correct}
      </Button>
      {isOpen ? <CorrectDialog release={release} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}
