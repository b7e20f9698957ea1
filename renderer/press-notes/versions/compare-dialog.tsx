import { type ReactNode, useState } from 'react'
import type { VersionSummary } from '../../../domain/version.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { Comparison } from './comparison.tsx'
import { now, useWorks } from './use-works.ts'
import { useVersionLine } from './version-words.ts'

type CompareDialogProps = {
  readonly noteId: string
  readonly work: Workpiece
  readonly versions: readonly VersionSummary[]
  /** The version that stands on the left at first, beside the note as it is. */
  readonly first: string
  readonly onClose: () => void
  readonly onRestore?: (work: Workpiece) => void
}

/** Two states of a note side by side, and the way back to the left one. */
export function CompareDialog(props: CompareDialogProps): ReactNode {
  const { noteId, work, versions, first, onClose, onRestore } = props
  const words = useMessages().versions
  const lineOf = useVersionLine()
  const [left, setLeft] = useState(first)
  const [right, setRight] = useState<string>(now)
  const { works, failure } = useWorks(noteId, [left, right], work)
  const options = versions.map(version => ({ value: version.id, label: lineOf(version) }))
  const labels = new Map(
    [...options, { value: now, label: words.now }].map(({ value, label }) => [value, label]),
  )
  const [before, after] = [works[left], works[right]]

  const restore = (): void => {
    if (before === undefined) return
    onRestore?.(before)
    onClose()
  }
  return (
    <Dialog
      title={words.compareTitle}
      onClose={onClose}
      isLarge
      actions={
        onRestore === undefined ? null : (
          <>
            <p className="compare-hint soft">{words.restoreHint}</p>
            <Button tone="primary" onPress={restore} isDisabled={before === undefined}>
              {words.restore}
            </Button>
          </>
        )
      }
    >
      <div className="compare-sides">
        <SelectField label={words.left} value={left} onChange={setLeft} options={options} />
        <SelectField
          label={words.right}
          value={right}
          onChange={setRight}
          options={[{ value: now, label: words.now }, ...options]}
        />
      </div>
      {failure === null ? null : <FailureNote failure={failure} sentences={{ broken: words.broken }} />}
      {before === undefined || after === undefined ? (
        failure === null ? (
          <Skeleton lines={6} />
        ) : null
      ) : (
        <Comparison
          key={`${left} ${right}`}
          before={before}
          after={after}
          headings={[labels.get(left) ?? '', labels.get(right) ?? '']}
        />
      )}
    </Dialog>
  )
}
