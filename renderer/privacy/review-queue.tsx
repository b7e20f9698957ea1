import { type ReactNode, useState } from 'react'
import type { ContactRow } from '../../domain/contact-view.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Pager } from '../parts/pager.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { useAsked } from '../use-asked.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { ReviewRow } from './review-row.tsx'

const pageLength = 25

/** The contacts that nobody used for years: each one is kept or erased. */
export function ReviewQueue(): ReactNode {
  const { privacy } = useMessages()
  const [from, setFrom] = useState(0)
  const asked = useAsked('privacy.review', { from, count: pageLength }, 'contacts', 'preferences')
  return (
    <section className="titled">
      <h2>{privacy.review}</h2>
      <AskedView asked={asked}>
        {({ total, years, rows }) =>
          total === 0 ? (
            <p className="soft">{privacy.nothingToReview}</p>
          ) : (
            <>
              <p className="soft">{privacy.reviewText(years)}</p>
              <Queue rows={rows} />
              <Pager from={from} count={pageLength} total={total} onTurn={setFrom} />
            </>
          )
        }
      </AskedView>
    </section>
  )
}

function Queue({ rows }: { rows: readonly ContactRow[] }): ReactNode {
  const { privacy } = useMessages()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isErasing, setIsErasing] = useState(false)
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
        <Button tone="danger" isDisabled={ids.length === 0} onPress={() => setIsErasing(true)}>
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
      {isErasing ? <EraseDialog ids={ids} onClose={() => setIsErasing(false)} /> : null}
    </div>
  )
}
