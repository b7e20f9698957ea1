import { type ReactNode, useCallback, useEffect } from 'react'
import { assertNever } from '../../domain/assert-never.ts'
import { importLimits } from '../../domain/contact-import.ts'
import { useMessages } from '../messages/messages.tsx'
import { takeDroppedFiles } from '../parts/dropped-files.ts'
import { FailureNote } from '../parts/failure-note.tsx'
import { ProgressNote } from '../parts/progress-note.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useProgress } from '../parts/use-progress.ts'
import { useStepBack } from '../use-back-keys.ts'
import { BringStep } from './bring-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { DoneStep } from './done-step.tsx'
import { ImportHeader } from './import-header.tsx'
import type { ImportStage } from './import-stage.ts'
import { PreviewStep } from './preview-step.tsx'
import { RefusedFilesNote } from './refused-files.tsx'
import { useFileDrops } from './use-file-drops.ts'
import { type GuidedImport, useImport } from './use-import.ts'
import './import.css'

/** Contacts from files: bring them, say where their columns go, see what will change, and do it. */
export function ImportScreen(): ReactNode {
  const { imports } = useMessages()
  const guided = useImport()
  const toasts = useToasts()
  const { stage, work, drop } = guided
  const isFree = work === null && (stage.at === 'bring' || stage.at === 'done')
  const progress = useProgress(work !== null, 'reading', 'comparing', 'writing')

  const take = useCallback(
    (files: readonly File[]): void => {
      if (!isFree) toasts.show({ text: imports.busyElsewhere })
      else if (files.length > importLimits.files)
        toasts.show({ text: imports.tooManyFiles(importLimits.files) })
      else drop(files)
    },
    [isFree, toasts, imports, drop],
  )
  const isOver = useFileDrops(take)

  useEffect(() => {
    const files = takeDroppedFiles()
    if (files.length > 0) drop(files)
  }, [drop])

  const giveUp = (): void => {
    guided.giveUp()
    toasts.show({ text: imports.givenUp })
  }
  useStepBack(stepBack(guided, giveUp))

  return (
    <>
      <ImportHeader key={headKey(stage)} guided={guided} onGiveUp={giveUp} />
      <div className="screen-body import" data-over={isOver && isFree ? '' : undefined}>
        {work === null ? null : (
          <ProgressNote
            label={imports.works[work]}
            progress={progress}
            {...(work === 'writing' ? {} : { onStop: giveUp })}
          />
        )}
        {guided.failure === null ? null : (
          <FailureNote failure={guided.failure} sentences={imports.failures} />
        )}
        <RefusedFilesNote refused={guided.refused} />
        <Step guided={guided} isOver={isOver} />
      </div>
    </>
  )
}

/** The head is another, and takes the focus, at each step and when an import is undone. */
const headKey = (stage: ImportStage): string => (stage.at === 'done' && stage.isUndone ? 'undone' : stage.at)

/** What « back » does inside the import; null where it leaves the screen. */
function stepBack({ stage, work, backToColumns }: GuidedImport, giveUp: () => void): (() => void) | null {
  // What is being written is written as a whole, in a moment: there is nothing to stop.
  if (work === 'writing') return () => undefined
  if (work !== null || stage.at === 'columns') return giveUp
  return stage.at === 'preview' ? backToColumns : null
}

function Step({ guided, isOver }: { guided: GuidedImport; isOver: boolean }): ReactNode {
  const { stage, work } = guided
  switch (stage.at) {
    case 'bring':
      return <BringStep guided={guided} isOver={isOver} />
    case 'columns':
      return work === null ? <ColumnsStep placement={stage.placement} onPlace={guided.place} /> : null
    case 'preview':
      return work === null ? <PreviewStep placement={stage.placement} counts={stage.counts} /> : null
    case 'done':
      return <DoneStep stage={stage} onUndone={guided.markUndone} />
    default:
      return assertNever(stage)
  }
}
