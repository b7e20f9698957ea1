import { FileSpreadsheet } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { useCreation } from '../use-creation.ts'
import type { ContactFilters } from './contact-filters.ts'
import { noFilters } from './contact-filters.ts'
import { showContacts } from './contact-list-desk.ts'

/** The press file before its first contact: what to bring, and three ways to begin. */
export function FirstContacts({ onSignature }: { onSignature: () => void }): ReactNode {
  const { contacts } = useMessages()
  const { go } = useNavigation()
  const { newContact } = useCreation()
  return (
    <EmptyState
      icon={<FileSpreadsheet size={32} strokeWidth={1.5} aria-hidden className="contacts-empty-icon" />}
      title={contacts.empty}
      text={contacts.emptyText}
    >
      <Button tone="primary" onPress={() => go({ at: 'import' })}>
        {contacts.importFile}
      </Button>
      <Button onPress={() => void newContact()}>{contacts.newContact}</Button>
      <Button onPress={onSignature}>{contacts.pasteSignature}</Button>
    </EmptyState>
  )
}

type NobodyFoundProps = {
  readonly words: string
  readonly isFiltered: boolean
  readonly onFilters: (filters: ContactFilters) => void
}

/** A search that found nobody: what was searched, and the way on. */
export function NobodyFound({ words, isFiltered, onFilters }: NobodyFoundProps): ReactNode {
  const { search, filters, newContact: newLabel } = useMessages().contacts
  const { newContact } = useCreation()
  return (
    <EmptyState
      title={words === '' ? search.nothingFiltered : search.nothingFor(words)}
      text={words === '' ? '' : search.nothingText}
    >
      {words === '' ? null : <Button onPress={() => showContacts({ words: '' })}>{search.clear}</Button>}
      <Button onPress={() => void newContact()}>{newLabel}</Button>
      {isFiltered ? <Button onPress={() => onFilters(noFilters)}>{filters.clear}</Button> : null}
    </EmptyState>
  )
}
