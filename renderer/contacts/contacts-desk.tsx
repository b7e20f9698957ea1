import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import type { Option } from '../parts/options.ts'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { useSlowSign } from '../parts/use-slow-sign.ts'
import { useAsked } from '../use-asked.ts'
import { ActiveFilters } from './active-filters.tsx'
import { allOf, type Chosen, countChosen, nobody, selectionOf } from './chosen.ts'
import { ColumnsButton } from './columns-button.tsx'
import { type ContactFilters, conditionOf, noFilters } from './contact-filters.ts'
import { ContactGrid } from './contact-grid.tsx'
import { contactPages, listPlace, showContacts, useShown } from './contact-list-desk.ts'
import { rowAt } from './contact-pages.ts'
import { NobodyFound } from './contacts-empty.tsx'
import { FilterButton } from './filter-button.tsx'
import { ResultCount } from './result-count.tsx'
import { SearchField } from './search-field.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useColumns } from './use-columns.ts'
import { useRowHeight } from './use-row-height.ts'
import { useVocabulary } from './use-vocabulary.ts'

/** The search, the filters, the grid and what can be done to those chosen in it. */
export function ContactsDesk(): ReactNode {
  const { selection: words } = useMessages().contacts
  const { go } = useNavigation()
  const tell = useDeedToast()
  const watched = useSlowSign()
  const desk = useRef<HTMLDivElement>(null)
  const [filters, setFilters] = useState(listPlace.filters)
  const [chosen, setChosen] = useState<Chosen>(nobody)
  const [columns, setColumns] = useColumns()
  const rowHeight = useRowHeight()
  const lists = useListOptions()
  const vocabulary = useVocabulary()
  const shown = useShown(state => state.shown)
  const failure = useShown(state => state.failure)

  const filter = useCallback((next: ContactFilters) => {
    listPlace.filters = next
    setFilters(next)
    showContacts({ where: conditionOf(next) })
  }, [])

  if (shown === null) return null
  const selection = selectionOf(chosen)
  const count = countChosen(chosen, shown.total)
  const focusGrid = (): void => desk.current?.querySelector<HTMLElement>('.grid-cell[tabindex="0"]')?.focus()
  const openFirst = (): void => {
    const first = rowAt(shown, 0)
    if (first !== null) go({ at: 'contact', id: first.id })
  }
  const remove = async (): Promise<void> => {
    if (selection === null) return
    setChosen(nobody)
    focusGrid()
    tell(await watched(ask('contacts.remove', { selection })), words.removed(count))
  }

  return (
    <div className="grid-desk contacts-desk" ref={desk}>
      <div className="contacts-tools">
        <SearchField onDown={focusGrid} onEnter={openFirst} />
        <ResultCount />
        <div className="row">
          <FilterButton filters={filters} onChange={filter} lists={lists} vocabulary={vocabulary} />
          <ColumnsButton columns={columns} onChange={setColumns} />
        </div>
      </div>
      <ActiveFilters filters={filters} onChange={filter} lists={lists} />
      {failure === null ? null : <FailureNote failure={failure} onRetry={() => contactPages.refresh()} />}
      <NearNote />
      {shown.total === 0 ? (
        <NobodyFound words={shown.view.words} isFiltered={filters !== noFilters} onFilters={filter} />
      ) : (
        <ContactGrid
          key={rowHeight}
          rowHeight={rowHeight}
          shown={shown}
          columns={columns}
          chosen={chosen}
          onChoose={setChosen}
          onRemove={() => void remove()}
        />
      )}
      {selection === null || count === 0 ? null : (
        <SelectionBar
          selection={selection}
          count={count}
          total={shown.total}
          onAll={() => setChosen(allOf(shown.view))}
          onNone={() => {
            setChosen(nobody)
            focusGrid()
          }}
          onRemove={() => void remove()}
        />
      )}
    </div>
  )
}

/** Says that nothing was found as it was typed, and that what is near was taken. */
function NearNote(): ReactNode {
  const { search } = useMessages().contacts
  const words = useShown(({ shown }) =>
    shown !== null && !shown.isExact && shown.total > 0 ? shown.view.words : '',
  )
  return (
    <p className="contacts-near" role="status">
      {words === '' ? '' : search.near(words)}
    </p>
  )
}

/** The lists as the options of a filter; none while they are on their way. */
function useListOptions(): readonly Option<string>[] {
  const asked = useAsked('contactLists.list', {}, 'contactLists')
  const lists = asked.status === 'ready' ? asked.value : null
  return useMemo(() => (lists ?? []).map(({ id, name }) => ({ value: id, label: name })), [lists])
}
