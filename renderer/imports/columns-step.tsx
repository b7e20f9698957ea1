import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { FileColumns } from './file-columns.tsx'
import { ImportOptionsForm } from './import-options.tsx'
import { moveColumn, type Placement } from './import-stage.ts'

type ColumnsStepProps = {
  readonly placement: Placement
  readonly onPlace: (placement: Placement) => void
}

/** The second step: where each column goes, and what holds for everyone in the files. */
export function ColumnsStep({ placement, onPlace }: ColumnsStepProps): ReactNode {
  const { imports } = useMessages()
  return (
    <>
      {[...placement.reading.files.entries()].map(([index, file]) => (
        <FileColumns
          key={index}
          file={file}
          mapping={placement.mappings[index] ?? file.mapping}
          onMove={(column, target) => onPlace(moveColumn(placement, index, column, target))}
        />
      ))}
      <section className="titled">
        <h2>{imports.optionsTitle}</h2>
        <ImportOptionsForm
          options={placement.options}
          onChange={options => onPlace({ ...placement, options })}
        />
      </section>
    </>
  )
}
