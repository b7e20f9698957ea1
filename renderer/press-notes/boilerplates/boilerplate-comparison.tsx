import type { ReactNode } from 'react'
import type { Boilerplate, BoilerplateCopy } from '../../../domain/boilerplate.ts'
import { type ComparedLine, compareWork, type Piece } from '../../../domain/note-compare.ts'
import { emptyPressNote } from '../../../domain/press-note.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { keyed } from '../page/keyed.ts'
import './boilerplates.css'

type BoilerplateComparisonProps = {
  readonly copy: BoilerplateCopy
  readonly source: Boilerplate
  readonly onTake: () => void
  readonly onKeep: () => void
  readonly onClose: () => void
}

/** A copy beside its source as both would print, what differs marked word by word. */
export function BoilerplateComparison(props: BoilerplateComparisonProps): ReactNode {
  const { copy, source, onTake, onKeep, onClose } = props
  const { library, shell } = useMessages()
  const words = library.copy
  const lines = comparedLines(copy, source)
  const isSame = lines.every(({ change }) => change === 'same')
  return (
    <Dialog
      title={words.comparison(copy.title || shell.untitled)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onKeep}>{words.keep}</Button>
          <Button tone="primary" onPress={onTake}>
            {words.take}
          </Button>
        </>
      }
    >
      {isSame ? <p>{words.same}</p> : null}
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">{words.here}</th>
            <th scope="col">{words.inLibrary}</th>
          </tr>
        </thead>
        <tbody>
          {keyed(lines).map(({ key, item }) => (
            <tr key={key}>
              <td>
                <Pieces pieces={item.before} />
              </td>
              <td>
                <Pieces pieces={item.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}

const pageWith = ({ title, body }: Pick<BoilerplateCopy, 'title' | 'body'>): Workpiece => ({
  note: {
    ...emptyPressNote,
    boilerplates: [{ sourceId: null, sourceChangedAt: '', reviewBy: '', title, body }],
  },
  event: null,
})

const comparedLines = (copy: BoilerplateCopy, source: Boilerplate): readonly ComparedLine[] =>
  compareWork(pageWith(copy), pageWith(source), { before: [], after: [] })
    .filter(({ part }) => part === 'boilerplates')
    .flatMap(({ lines }) => lines)

function Pieces({ pieces }: { readonly pieces: readonly Piece[] | null }): ReactNode {
  if (pieces === null) return null
  return keyed(pieces).map(({ key, item }) => {
    if (item.state === 'gone') return <del key={key}>{item.text}</del>
    if (item.state === 'come') return <ins key={key}>{item.text}</ins>
    return <span key={key}>{item.text}</span>
  })
}
