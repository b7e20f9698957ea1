import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { type Issuer, issuersOf } from '../../../domain/issuer.ts'
import { compareWork } from '../../../domain/note-compare.ts'
import { isSameValue } from '../../../domain/same-value.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { useMessages } from '../../messages/messages.tsx'
import { IconButton } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { useAsked } from '../../use-asked.ts'
import { ComparedSectionRows } from './compared-section-rows.tsx'
import { useChanges } from './use-changes.ts'
import './comparison.css'

type ComparisonProps = {
  readonly before: Workpiece
  readonly after: Workpiece
  /** What each side is. */
  readonly headings: readonly [string, string]
}

const noIssuers: readonly Issuer[] = []

/** Two states of a note, line beside line; F7 and Shift+F7 go from change to change. */
export function Comparison({ before, after, headings }: ComparisonProps): ReactNode {
  const { versions } = useMessages()
  const asked = useAsked('issuers.list', {}, null)
  const issuers = asked.status === 'ready' ? asked.value : noIssuers
  const sections = useMemo(() => {
    const [old, young] = [before, after].map(({ note }) => issuersOf(note.issuerIds, issuers))
    return compareWork(before, after, { before: old ?? [], after: young ?? [] })
  }, [before, after, issuers])
  const [showsSame, setShowsSame] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const count = sections.flatMap(({ lines }) => lines).filter(({ change }) => change !== 'same').length
  const same = sections.filter(({ change }) => change === 'same')
  const { place, step } = useChanges(table, count)

  return (
    <div className="stack">
      <div className="compare-bar">
        <CheckField label={versions.showSame} isSelected={showsSame} onChange={setShowsSame} />
        <span role="status" className="compare-count">
          {place === null ? versions.count(count) : versions.place(place + 1, count)}
        </span>
        <IconButton
          name={versions.previous}
          icon={<ArrowUp size={16} aria-hidden />}
          onPress={() => step(-1)}
          isDisabled={count === 0}
        />
        <IconButton
          name={versions.next}
          icon={<ArrowDown size={16} aria-hidden />}
          onPress={() => step(1)}
          isDisabled={count === 0}
        />
      </div>
      {count === 0 ? (
        <p>{isSameValue(before, after) ? versions.pagesAreSame : versions.onlyUnprinted}</p>
      ) : null}
      <table className="compare" ref={table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{versions.what}</span>
            </th>
            {headings.map((heading, side) => (
              <th key={side === 0 ? 'left' : 'right'} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {sections
          .filter(({ change }) => showsSame || change !== 'same')
          .map(section => (
            <ComparedSectionRows key={section.part} section={section} showsSame={showsSame} />
          ))}
      </table>
      {showsSame || same.length === 0 ? null : (
        <p className="soft">{versions.sectionsSame(same.map(({ part }) => versions.parts[part]))}</p>
      )}
    </div>
  )
}
