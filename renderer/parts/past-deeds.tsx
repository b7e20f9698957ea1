import { Undo2 } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import type { Deed, DeedKind } from '../../domain/deed.ts'
import { ask } from '../bridge.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { useAsked } from '../use-asked.ts'
import { AskedView } from './asked.tsx'
import { Button } from './button.tsx'
import { useToasts } from './toast.tsx'
import './past-deeds.css'

type PastDeedsProps = {
  readonly kind: DeedKind
  readonly title: string
  /** What stands there while nothing of the kind was done. */
  readonly empty: string
  /** What a deed is called that has no title. */
  readonly untitled: string
  readonly counts: (deed: Deed) => string
  readonly undo: string
  /** What undoing will do, before it is done: it cannot be taken back in turn. */
  readonly warning: (deed: Deed) => string
}

/** Drawn at once; more are shown when they are asked for. */
const step = 10

/** What was done to many contacts at once, the latest first, each with its way back, also much later. */
export function PastDeeds({ kind, title, empty, ...row }: PastDeedsProps): ReactNode {
  const { shell } = useMessages()
  const asked = useAsked('deeds.list', {}, 'deeds')
  const [limit, setLimit] = useState(step)
  const heading = useId()
  return (
    <section className="titled" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <AskedView asked={asked} lines={2}>
        {all => {
          const deeds = all.filter(deed => deed.kind === kind)
          if (deeds.length === 0) return <p className="soft">{empty}</p>
          return (
            <>
              <ul className="list">
                {deeds.slice(0, limit).map(deed => (
                  <PastDeed key={deed.id} deed={deed} {...row} />
                ))}
              </ul>
              {deeds.length > limit ? (
                <div className="row">
                  <Button onPress={() => setLimit(limit + step)}>
                    {shell.showMore(Math.min(step, deeds.length - limit))}
                  </Button>
                </div>
              ) : null}
            </>
          )
        }}
      </AskedView>
    </section>
  )
}

type PastDeedProps = Pick<PastDeedsProps, 'untitled' | 'counts' | 'undo' | 'warning'> & {
  readonly deed: Deed
}

function PastDeed({ deed, untitled, counts, undo, warning }: PastDeedProps): ReactNode {
  const { contacts, failures, pressFile } = useMessages()
  const language = useLanguage()
  const toasts = useToasts()
  const [isAsking, setIsAsking] = useState(false)
  const [isUndoing, setIsUndoing] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const title = useId()

  const keep = (): void => {
    setIsAsking(false)
    row.current?.focus({ preventScroll: true })
  }
  const takeBack = async (): Promise<void> => {
    setIsUndoing(true)
    const undone = await ask('deeds.undo', { id: deed.id })
    setIsUndoing(false)
    // The button goes with what it undid: the line keeps the focus.
    keep()
    toasts.show({ text: undone.ok ? contacts.undone(undone.value) : failures[undone.failure.code] })
  }
  return (
    <li className="list-row past-deed" ref={row} tabIndex={-1} aria-labelledby={title}>
      <div className="past-deed-line">
        <span className="list-name" id={title}>
          {deed.title || untitled}
        </span>
        <span className="list-details">
          <span>{formatInstant(deed.at, language)}</span>
          <span>{counts(deed)}</span>
        </span>
        {deed.undoneAt !== '' ? (
          <span className="badge">
            <Undo2 size={14} aria-hidden />
            {pressFile.undoneOn(formatInstant(deed.undoneAt, language))}
          </span>
        ) : isAsking ? null : (
          <Button tone="plain" describedBy={title} onPress={() => setIsAsking(true)}>
            {undo}
          </Button>
        )}
      </div>
      {isAsking ? (
        <div className="past-deed-question">
          <p>{warning(deed)}</p>
          <div className="row">
            <Button autoFocus isDisabled={isUndoing} describedBy={title} onPress={() => void takeBack()}>
              {undo}
            </Button>
            <Button tone="plain" isDisabled={isUndoing} onPress={keep}>
              {pressFile.keep}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  )
}
