import { ChevronRight, History } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { ImportTarget, ReadFile } from '../../domain/contact-import.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { optionsOf } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import { columnName } from './column-name.ts'
import { columnsOf, type FileColumn } from './import-stage.ts'

type FileColumnsProps = {
  readonly file: ReadFile
  readonly mapping: readonly ImportTarget[]
  readonly onMove: (column: number, target: ImportTarget) => void
}

/** The columns of one file: what each is called, what stands in it, and where it goes. */
export function FileColumns({ file, mapping, onMove }: FileColumnsProps): ReactNode {
  const { imports } = useMessages()
  const heading = useId()
  const [showsEmpty, setShowsEmpty] = useState(false)
  const { filled, empty } = columnsOf(file)
  const isCards = file.format === 'vcard'
  const nameOf = ({ heading: title, index }: FileColumn): string =>
    columnName(imports, file.format, title) || imports.unnamedColumn(index + 1)
  const goingTo = (target: ImportTarget): string[] =>
    filled.filter(({ index }) => mapping[index] === target).map(nameOf)
  const toNotes = goingTo('notes')
  const toNothing = goingTo('nothing')
  const shown = showsEmpty ? [...filled, ...empty] : filled
  return (
    <section className="titled" aria-labelledby={heading}>
      <div className="import-file-head">
        <h2 id={heading}>{file.name || imports.pastedName}</h2>
        <span className="soft">{imports.read(file.format, file.rows)}</span>
      </div>
      <p className={file.isRemembered ? 'row' : 'soft'}>
        {file.isRemembered ? <History size={16} aria-hidden /> : null}
        {file.isRemembered ? imports.remembered : isCards ? imports.guessedCards : imports.guessed}
      </p>
      <div className="list import-columns">
        <div className="import-column import-columns-head" aria-hidden>
          <span>{isCards ? imports.cardPart : imports.column}</span>
          <span>{imports.samples}</span>
          <span>{imports.target}</span>
        </div>
        <ul>
          {shown.map(column => (
            <ColumnRow
              key={column.index}
              name={nameOf(column)}
              samples={column.samples}
              target={mapping[column.index] ?? 'notes'}
              onMove={target => onMove(column.index, target)}
            />
          ))}
        </ul>
      </div>
      {empty.length === 0 || showsEmpty ? null : (
        <div>
          <Button
            tone="plain"
            icon={<ChevronRight size={16} aria-hidden />}
            onPress={() => setShowsEmpty(true)}
          >
            {imports.emptyColumns(empty.length)}
          </Button>
        </div>
      )}
      {toNotes.length === 0 ? null : <p className="soft">{imports.toNotes(toNotes)}</p>}
      {toNothing.length === 0 ? null : <p className="soft">{imports.toNothing(toNothing)}</p>}
    </section>
  )
}

type ColumnRowProps = {
  readonly name: string
  readonly samples: readonly string[]
  readonly target: ImportTarget
  readonly onMove: (target: ImportTarget) => void
}

function ColumnRow({ name, samples, target, onMove }: ColumnRowProps): ReactNode {
  const { imports } = useMessages()
  return (
    <li className="import-column">
      <span className="import-column-name">{name}</span>
      <span className="import-samples soft">
        {target === 'photo' ? null : samples.map(sample => <span key={sample}>{sample}</span>)}
      </span>
      <SelectField
        label={imports.targetOf(name)}
        labelHidden
        value={target}
        onChange={onMove}
        options={optionsOf(imports.targets)}
      />
    </li>
  )
}
