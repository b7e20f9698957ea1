import { Fragment, type ReactNode } from 'react'
import type { ComparedLine, ComparedSection, Piece } from '../../../domain/note-compare.ts'
import { useMessages } from '../../messages/messages.tsx'

type ComparedSectionRowsProps = { readonly section: ComparedSection; readonly showsSame: boolean }

/** Lines that have not changed but stand beside one that has. */
const context = 1

/** A part of the page: its name, then its lines on both sides. What has not changed is folded away. */
export function ComparedSectionRows({ section, showsSame }: ComparedSectionRowsProps): ReactNode {
  const { versions } = useMessages()
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup" className="compare-part">
          {versions.parts[section.part]}
        </th>
      </tr>
      {stretchesOf(section.lines, showsSame).map(({ from, lines, isFolded }) =>
        isFolded ? (
          <tr key={from} className="compare-folded">
            <td />
            <td colSpan={2}>{versions.linesSame(lines.length)}</td>
          </tr>
        ) : (
          <Fragment key={from}>
            {numbered(lines, from).map(({ number, item }) => (
              <LineRow key={number} line={item} />
            ))}
          </Fragment>
        ),
      )}
    </tbody>
  )
}

function LineRow({ line }: { line: ComparedLine }): ReactNode {
  const { versions } = useMessages()
  const { change, make, before, after } = line
  const isChanged = change !== 'same'
  return (
    <tr
      className="compare-row"
      data-change={change}
      data-make={make}
      {...(isChanged ? { tabIndex: -1, 'data-changed': '' } : {})}
    >
      <td className="compare-told">{isChanged ? versions.changes[change] : null}</td>
      <Side pieces={before} make={make} />
      <Side pieces={after} make={make} />
    </tr>
  )
}

function Side({ pieces, make }: { pieces: readonly Piece[] | null; make: string }): ReactNode {
  const { versions } = useMessages()
  if (pieces === null) {
    return (
      <td className="compare-void">
        <span className="visually-hidden">{versions.nothing}</span>
      </td>
    )
  }
  return <td>{make === 'page-break' ? versions.breaks : <Pieces pieces={pieces} />}</td>
}

function Pieces({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  return numbered(pieces, 0).map(({ number, item: { text, state } }) => {
    if (state === 'gone') return <del key={number}>{text}</del>
    if (state === 'come') return <ins key={number}>{text}</ins>
    return <Fragment key={number}>{text}</Fragment>
  })
}

/** Items that have no identity but their place. */
const numbered = <T,>(items: readonly T[], from: number) =>
  items.map((item, index) => ({ number: from + index, item }))

type Stretch = { readonly from: number; readonly lines: ComparedLine[]; readonly isFolded: boolean }

/** Lines in a row that are shown, or folded into one. */
function stretchesOf(lines: readonly ComparedLine[], showsSame: boolean): readonly Stretch[] {
  const isNear = (at: number): boolean =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(({ change }) => change !== 'same')
  const stretches: Stretch[] = []
  for (const [at, line] of lines.entries()) {
    const isFolded = !showsSame && !isNear(at)
    const last = stretches.at(-1)
    if (last?.isFolded === isFolded) last.lines.push(line)
    else stretches.push({ from: at, lines: [line], isFolded })
  }
  return stretches
}
