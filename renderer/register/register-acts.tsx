import { type ReactNode, useMemo, useState } from 'react'
import type {
  Accreditation,
  AccreditationStatus,
  Register,
  RegisterPool,
} from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { personNameOf } from '../../domain/register/person-texts.ts'
import { statusAt } from '../../domain/register/places.ts'
import type { RegisterSort } from '../../domain/register/register-view.ts'
import { decide, inPool } from '../../domain/register/statuses.ts'
import { useRowHeight } from '../contacts/use-row-height.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import type { OpenRegister } from './open-register.ts'
import { PersonSheet } from './person-sheet.tsx'
import { RefusalDialog } from './refusal-dialog.tsx'
import { type Asked, RegisterGrid } from './register-grid.tsx'
import { RegisterSelection } from './register-selection.tsx'
import { StatusMenu } from './status-menu.tsx'
import { useActs } from './use-register.ts'
import { useSequenceOptions } from './use-sequence-options.ts'

type RegisterActsProps = {
  readonly event: EventNote
  readonly open: OpenRegister
  readonly register: Register
  readonly rows: readonly Accreditation[]
  readonly hours: ReadonlyMap<string, string>
  readonly sequence: string | null
  readonly sort: RegisterSort
  readonly onSort: (sort: RegisterSort) => void
  /** Shows everybody again, where nobody was found. */
  readonly onEmpty: () => void
}

/** People who are about to be refused, and at which sequence. */
type Refusing = { readonly ids: ReadonlySet<string>; readonly sequence: string | null }

const nobody: ReadonlySet<string> = new Set()

/** The grid, and what is done to the people in it: one by one, or to all that are selected. */
export function RegisterActs(props: RegisterActsProps): ReactNode {
  const { event, open, register, rows, hours, sequence, sort, onSort, onEmpty } = props
  const { register: words } = useMessages()
  const act = useActs(open)
  const [chosen, setChosen] = useState(nobody)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [refusing, setRefusing] = useState<Refusing | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const sequences = useSequenceOptions(register)
  const rowHeight = useRowHeight()
  // Who is not shown any more is not meant either.
  const meant = useMemo(() => new Set(rows.map(({ id }) => id).filter(id => chosen.has(id))), [rows, chosen])
  const person = register.accreditations.find(({ id }) => id === shown)

  const decideFor = (ids: ReadonlySet<string>, where: string | null, status: AccreditationStatus): void => {
    if (status === 'refused') {
      setRefusing({ ids, sequence: where })
      return
    }
    const changes = decide(register, ids, where, { status, reason: '' })
    act(changes, words.selection.decided(changes.length, status))
  }
  const refuse = (reason: string): void => {
    if (refusing === null) return
    setRefusing(null)
    const changes = decide(register, refusing.ids, refusing.sequence, { status: 'refused', reason })
    act(changes, words.selection.decided(changes.length, 'refused'))
  }
  const putInPool = (pool: RegisterPool | null): void => {
    const changes = inPool(register, meant, sequence, pool?.id ?? null)
    act(changes, words.selection.pooled(changes.length, pool?.name ?? words.selection.noPool))
  }
  const remove = (ids: ReadonlySet<string>, text: string): void => {
    setShown(null)
    setChosen(nobody)
    act(
      [...ids].map(id => ({ remove: id })),
      text,
    )
  }

  if (rows.length === 0) {
    return (
      <EmptyState title={words.tools.nobody}>
        <Button onPress={onEmpty}>{words.tools.clearFilters}</Button>
      </EmptyState>
    )
  }
  return (
    <>
      <RegisterGrid
        key={rowHeight}
        rowHeight={rowHeight}
        register={register}
        rows={rows}
        sort={sort}
        onSort={onSort}
        hours={hours}
        chosen={meant}
        onChoose={setChosen}
        onOpen={({ id }) => setShown(id)}
        onAsk={setAsked}
        onRemove={() => remove(meant, words.selection.removed(meant.size))}
      />
      {meant.size === 0 ? null : (
        <RegisterSelection
          count={meant.size}
          where={sequences.find(({ value }) => value === (sequence ?? ''))?.label ?? words.wholeEvent}
          pools={register.pools}
          onDecide={status => decideFor(meant, sequence, status)}
          onPool={putInPool}
          onRemove={() => remove(meant, words.selection.removed(meant.size))}
          onNone={() => setChosen(nobody)}
        />
      )}
      {asked === null ? null : (
        <StatusMenu
          cell={asked.cell}
          status={statusAt(asked.person, asked.sequence)}
          onClose={() => setAsked(null)}
          onDecide={status => decideFor(new Set([asked.person.id]), asked.sequence, status)}
          onRemove={removalOf(asked, change => act(change, words.sheet.saved(personNameOf(asked.person))))}
        />
      )}
      {refusing === null ? null : (
        <RefusalDialog count={refusing.ids.size} onRefuse={refuse} onClose={() => setRefusing(null)} />
      )}
      {person === undefined ? null : (
        <PersonSheet
          person={person}
          register={register}
          event={event}
          onSave={saved => act([{ put: saved }], words.sheet.saved(personNameOf(saved) || words.unnamed))}
          onRemove={() =>
            remove(new Set([person.id]), words.sheet.removed(personNameOf(person) || words.unnamed))
          }
          onClose={() => setShown(null)}
        />
      )}
    </>
  )
}

/** Takes somebody's own request for a sequence away; null where she has none. */
function removalOf(
  { person, sequence }: Asked,
  act: (changes: { readonly put: Accreditation }[]) => void,
): (() => void) | null {
  const places = person.places.filter(place => place.sequence !== sequence)
  if (sequence === null || places.length === person.places.length) return null
  return () => act([{ put: { ...person, places } }])
}
