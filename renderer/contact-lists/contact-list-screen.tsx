import { type ReactNode, useState } from 'react'
import type { ContactList, ContactListDraft } from '../../domain/contact-list.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedThing } from '../parts/asked-thing.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { TextField } from '../parts/text-field.tsx'
import { type UnsavedDrafts, useDraft } from '../parts/use-draft.ts'
import { useAsked } from '../use-asked.ts'
import { ListActions } from './list-actions.tsx'
import { ListConditions } from './list-conditions.tsx'
import { ListPeople } from './list-people.tsx'
import './contact-lists.css'

/** One list: what it is for, its conditions, whom it reaches and why. */
export function ContactListScreen({ id }: { id: string }): ReactNode {
  const { contactLists } = useMessages()
  const asked = useAsked('contactLists.get', { id }, null)
  if (asked.status === 'ready') return <OpenList key={id} list={asked.value} />
  return <AskedThing title={contactLists.eyebrow} asked={[asked]} />
}

const unsavedLists: UnsavedDrafts<ContactListDraft> = new Map()

function OpenList({ list }: { list: ContactList }): ReactNode {
  const { contactLists } = useMessages()
  const { id, changedAt, name, purpose, where } = list
  const { draft, change, state, flush } = useDraft<ContactListDraft>({
    value: { name, purpose, where },
    savedAt: changedAt,
    save: next => ask('contactLists.save', { id, draft: next }),
    unsaved: { drafts: unsavedLists, id },
  })
  const set = (part: Partial<ContactListDraft>): void => change(before => ({ ...before, ...part }))
  return (
    <>
      <ScreenHeader
        title={draft.name}
        eyebrow={draft.where === null ? contactLists.static : contactLists.smart}
        status={<SavedState state={state} />}
        actions={<ListActions id={id} name={draft.name} flush={flush} />}
      />
      <div className="screen-body">
        <div className="card form-grid" data-columns="2">
          <NameField name={draft.name} onChange={next => set({ name: next })} />
          <TextField
            label={contactLists.purpose}
            value={draft.purpose}
            onChange={next => set({ purpose: next })}
            hint={contactLists.purposeHint}
            maxLength={300}
          />
        </div>
        <ListConditions
          id={id}
          where={draft.where}
          onChange={next => set({ where: next })}
          isCircle={state.status === 'failed' && state.failure.field === 'draft.where'}
        />
        <ListPeople id={id} />
      </div>
    </>
  )
}

/** A list without a name cannot be kept: the last good one stays until there is another. */
function NameField({ name, onChange }: { name: string; onChange: (name: string) => void }): ReactNode {
  const { contactLists } = useMessages()
  const [typed, setTyped] = useState(name)
  return (
    <TextField
      label={contactLists.name}
      value={typed}
      onChange={next => {
        setTyped(next)
        if (next.trim() !== '') onChange(next)
      }}
      error={typed.trim() === '' ? contactLists.nameMissing : ''}
      maxLength={120}
    />
  )
}
