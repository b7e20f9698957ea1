import { type ReactNode, useState } from 'react'
import type { ContactRow } from '../../domain/contact-view.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { EraseDialog } from '../parts/erase-dialog.tsx'
import { Pager } from '../parts/pager.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { useAsked } from '../use-asked.ts'
import { ReviewRow } from './review-row.tsx'

const pageLength = 25

/** The contacts that nobody used for years: each one is kept or erased. */
export function ReviewQueue(): ReactNode {
  const { privacy } = useMessages()
  const [from, setFrom] = useState(0)
  const [released, setReleased] = useState<readonly string[]>([])
  const asked = useAsked('privacy.review', { from, count: pageLength }, 'contacts', 'preferences')
  const toasts = useToasts()
  const tellErased = (count: number, titles: readonly string[]): void => {
    toasts.show({ text: privacy.erasing.done(count) })
    setReleased(titles)
  }
  return (
    <section className="titled">
      <h2>{privacy.review}</h2>
      {released.length === 0 ? null : <StillNamed titles={released} />}
      <AskedView asked={asked}>
        {({ total, years, rows }) =>
          total === 0 ? (
            <p className="soft">{privacy.nothingToReview}</p>
          ) : (
            <>
              <p className="soft">{privacy.reviewText(years)}</p>
              <Queue rows={rows} onErased={tellErased} />
              <Pager from={from} count={pageLength} total={total} onTurn={setFrom} />
            </>
          )
        }
      </AskedView>
    </section>
  )
}

/** The released documents that name whoever was just erased. */
function StillNamed({ titles }: { titles: readonly string[] }): ReactNode {
  const { erasing } = useMessages().privacy
  return (
    <div className="card stack" role="status">
      <p>{erasing.released}</p>
      <ul>
        {titles.map(title => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  )
}

type QueueProps = {
  readonly rows: readonly ContactRow[]
  readonly onErased: (count: number, released: readonly string[]) => void
}

function Queue({ rows, onErased }: QueueProps): ReactNode {
  const { privacy } = useMessages()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  /** Those whom the dialog is about, also while the list below it changes; null while there is none. */
  const [doomed, setDoomed] = useState<readonly string[] | null>(null)
  const told = useDeedToast()
  const ids = rows.map(({ id }) => id).filter(id => chosen.has(id))
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const keep = async (): Promise<void> => {
    const kept = await ask('privacy.keep', { selection: { ids } })
    told(kept, privacy.kept(ids.length))
    // Who is brought back by an undo must not be chosen still.
    if (kept.ok) setChosen(new Set())
  }
  return (
    <div className="stack">
      <div className="row">
        <CheckField
          label={privacy.selectAll}
          isSelected={ids.length === rows.length}
          onChange={all => setChosen(all ? new Set(rows.map(({ id }) => id)) : new Set())}
        />
        <Button isDisabled={ids.length === 0} onPress={() => void keep()}>
          {privacy.keep(ids.length)}
        </Button>
        <Button tone="danger" isDisabled={ids.length === 0} onPress={() => setDoomed(ids)}>
          {privacy.erase(ids.length)}
        </Button>
      </div>
      <ul className="list" aria-label={privacy.review}>
        {rows.map(row => (
          <ReviewRow
            key={row.id}
            row={row}
            isChosen={chosen.has(row.id)}
            onChoose={isChosen => choose(row.id, isChosen)}
          />
        ))}
      </ul>
      {doomed === null ? null : (
        <EraseDialog
          ids={doomed}
          words={{
            title: privacy.erasing.title(doomed.length),
            lines: [privacy.erasing.text],
            apply: privacy.erasing.apply(doomed.length),
          }}
          keepsOut={false}
          onClose={() => setDoomed(null)}
          onErased={released => {
            setDoomed(null)
            onErased(doomed.length, released)
          }}
        />
      )}
    </div>
  )
}
