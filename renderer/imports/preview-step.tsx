import { type ReactNode, useState } from 'react'
import type { ImportCounts, ImportVerdict } from '../../domain/contact-import.ts'
import { useMessages } from '../messages/messages.tsx'
import { type Placement, writtenBy } from './import-stage.ts'
import { PlannedRows } from './planned-rows.tsx'
import { SaveRefusedButton } from './save-refused-button.tsx'
import { VerdictFilter } from './verdict-filter.tsx'

type PreviewStepProps = { readonly placement: Placement; readonly counts: ImportCounts }

/** The third step: what becomes of each row and why, before anything is written. */
export function PreviewStep({ placement, counts }: PreviewStepProps): ReactNode {
  const { imports } = useMessages()
  const [verdict, setVerdict] = useState<ImportVerdict | null>(null)
  return (
    <>
      <p className="soft">{writtenBy(counts) === 0 ? imports.nothingToApply : imports.previewText}</p>
      <div className="stack">
        <div className="import-filter-row">
          <VerdictFilter counts={counts} verdict={verdict} onFilter={setVerdict} />
          {counts.refused === 0 ? null : <SaveRefusedButton session={placement.reading.session} />}
        </div>
        <PlannedRows key={verdict} reading={placement.reading} verdict={verdict} />
      </div>
    </>
  )
}
