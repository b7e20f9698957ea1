import { Plus, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Boilerplate } from '../../domain/boilerplate.ts'
import { isStale, searchBoilerplates } from '../../domain/boilerplate-rules.ts'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { today } from '../formats.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { CountFilter } from '../parts/count-filter.tsx'
import { FieldScope } from '../parts/field-scope.tsx'
import { TextField } from '../parts/text-field.tsx'
import { ReviewBadge } from '../press-notes/boilerplates/review-badge.tsx'
import { useAsked } from '../use-asked.ts'
import { BoilerplateForm } from './boilerplate-form.tsx'
import { ShelfItem } from './shelf-item.tsx'

/** A shelf that is seen at a glance needs neither search nor filter. */
const glance = 4

/** The « À propos » texts: found by their words, filtered by what is to be read again, each with where it is used. */
export function BoilerplateShelf({
  onFailure,
}: {
  readonly onFailure: (failure: Failure | null) => void
}): ReactNode {
  const { library } = useMessages()
  const asked = useAsked('boilerplates.list', {}, 'boilerplates')
  const [newest, setNewest] = useState('')
  const create = async (): Promise<void> => {
    const created = await ask('boilerplates.create', {})
    onFailure(created.ok ? null : created.failure)
    if (created.ok) setNewest(created.value.id)
  }
  return (
    <section className="stack">
      <p className="soft">{library.boilerplatesText}</p>
      <AskedView asked={asked} lines={2}>
        {all =>
          all.length === 0 ? (
            <p className="soft">{library.noBoilerplate}</p>
          ) : (
            <FoundBoilerplates all={all} newest={newest} />
          )
        }
      </AskedView>
      <div className="row">
        <Button icon={<Plus size={16} aria-hidden />} onPress={() => void create()}>
          {library.newBoilerplate}
        </Button>
      </div>
    </section>
  )
}

type FoundProps = { readonly all: readonly Boilerplate[]; readonly newest: string }

function FoundBoilerplates({ all, newest }: FoundProps): ReactNode {
  const { library, shell } = useMessages()
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState<'stale' | null>(null)
  const uses = useAsked('boilerplates.uses', {}, 'pressNotes')
  const notesOf = new Map(uses.status === 'ready' ? uses.value.map(({ id, notes }) => [id, notes]) : [])
  const stale = all.filter(one => isStale(one, today()))
  // What was just made is shown whatever is looked for.
  const found = searchBoilerplates(filter === null ? all : stale, typed)
  const fresh = all.filter(({ id }) => id === newest && !found.some(one => one.id === id))
  return (
    <>
      {all.length > glance ? (
        <TextField
          label={library.searchBoilerplates}
          labelHidden
          placeholder={library.searchBoilerplates}
          value={typed}
          onChange={setTyped}
        />
      ) : null}
      {stale.length > 0 && stale.length < all.length ? (
        <CountFilter
          label={library.showing}
          all={{ label: library.allBoilerplates, count: all.length }}
          counts={[
            {
              value: 'stale',
              label: library.staleBoilerplates,
              count: stale.length,
              tone: 'amber',
              Icon: TriangleAlert,
            },
          ]}
          value={filter}
          onFilter={setFilter}
        />
      ) : null}
      {found.length + fresh.length === 0 ? <p className="soft">{library.nothingFound}</p> : null}
      {[...found, ...fresh].map(boilerplate => {
        const { id, title, reviewBy } = boilerplate
        const notes = notesOf.get(id) ?? 0
        return (
          <FieldScope key={id} name={id}>
            <ShelfItem
              title={title || shell.untitled}
              isOpen={id === newest}
              remarks={
                <>
                  {notes === 0 ? null : <span className="soft">{library.usedIn(notes)}</span>}
                  <ReviewBadge reviewBy={reviewBy} />
                </>
              }
            >
              <BoilerplateForm boilerplate={boilerplate} />
            </ShelfItem>
          </FieldScope>
        )
      })}
    </>
  )
}
