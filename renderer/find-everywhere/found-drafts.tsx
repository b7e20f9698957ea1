import { type ReactNode, useState } from 'react'
import type { FoundNote, Sought } from '../../domain/sought.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useAsked } from '../use-asked.ts'
import { FoundDraft } from './found-draft.tsx'
import { useReplacement } from './use-replacement.ts'

type FoundDraftsProps = {
  readonly sought: Sought
  /** Searches regardless of case and whole words. */
  readonly onLoosen: () => void
  /** What was found is no longer there, and with it what had the focus. */
  readonly onReplaced: () => void
}

/** The drafts that hold the words; what was found before stays until main has answered. */
export function FoundDrafts({ sought, onLoosen, onReplaced }: FoundDraftsProps): ReactNode {
  const { everywhere } = useMessages().find
  const asking = useAsked('texts.find', sought, 'pressNotes', 'eventNotes')
  const [last, setLast] = useState(asking)
  if (asking.status !== 'loading' && asking !== last) setLast(asking)
  const shown = asking.status === 'loading' ? last : asking
  return (
    <AskedView asked={shown}>
      {found =>
        found.length === 0 ? (
          <div className="stack" role="status">
            <p>{everywhere.nothing(sought.words.trim())}</p>
            {sought.exact || sought.wholeWords ? (
              <div className="row">
                <Button onPress={onLoosen}>{everywhere.withoutAccents}</Button>
              </div>
            ) : null}
          </div>
        ) : (
          <Results found={found} sought={sought} onReplaced={onReplaced} />
        )
      }
    </AskedView>
  )
}

type ResultsProps = Pick<FoundDraftsProps, 'sought' | 'onReplaced'> & { readonly found: readonly FoundNote[] }

function Results({ found, sought, onReplaced }: ResultsProps): ReactNode {
  const { find: words } = useMessages()
  const { everywhere } = words
  const [by, setBy] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { replace, isRunning } = useReplacement()
  const chosen = found.filter(({ noteId }) => !left.has(noteId))
  const places = found.reduce((total, note) => total + note.places, 0)

  const choose = (noteId: string, isChosen: boolean): void => {
    const next = new Set(left)
    if (isChosen) next.delete(noteId)
    else next.add(noteId)
    setLeft(next)
  }

  return (
    <>
      <div className="find-replace">
        <TextField label={words.by} value={by} onChange={setBy} maxLength={300} />
        <Button
          tone="primary"
          isDisabled={chosen.length === 0 || isRunning}
          onPress={() =>
            void replace(
              sought,
              by,
              chosen.map(({ noteId }) => noteId),
            ).then(onReplaced)
          }
        >
          {everywhere.replaceIn(chosen.length)}
        </Button>
      </div>
      <div className="titled">
        <div className="row find-count">
          <h2>
            <span role="status">{everywhere.found(places, found.length)}</span>
          </h2>
          {found.length > 1 ? (
            <CheckField
              label={everywhere.chooseAll}
              isSelected={left.size === 0}
              onChange={all => setLeft(new Set(all ? [] : found.map(({ noteId }) => noteId)))}
            />
          ) : null}
        </div>
        <ul className="list">
          {found.map(note => (
            <FoundDraft
              key={note.noteId}
              note={note}
              isChosen={!left.has(note.noteId)}
              onChoose={isChosen => choose(note.noteId, isChosen)}
            />
          ))}
        </ul>
        <p className="soft">{everywhere.shared}</p>
      </div>
    </>
  )
}
