import { type ReactNode, useState } from 'react'
import { succeed } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { useSlowSign } from '../parts/use-slow-sign.ts'
import { useAsked } from '../use-asked.ts'
import type { SelectionDialogProps } from './tag-dialog.tsx'

/** Puts the chosen contacts on a list that exists, or on one that is made for them. */
export function ListDialog({ selection, count, onClose }: SelectionDialogProps): ReactNode {
  const { contacts } = useMessages()
  const { listing } = contacts
  const toasts = useToasts()
  const tell = useDeedToast()
  const watched = useSlowSign()
  const asked = useAsked('contactLists.list', {}, 'contactLists')
  const lists = asked.status === 'ready' ? asked.value : []
  const [listId, setListId] = useState('')
  const [name, setName] = useState('')
  const [purpose, setPurpose] = useState('')
  const options = [
    { value: '', label: listing.none },
    ...lists.map(list => ({ value: list.id, label: list.name })),
  ]

  const apply = async (): Promise<void> => {
    onClose()
    const known = lists.find(({ id }) => id === listId)
    const list =
      known === undefined
        ? await ask('contactLists.create', { name: name.trim(), purpose: purpose.trim() })
        : succeed(known)
    if (!list.ok) return tell(list, '')
    const done = await watched(ask('contactLists.add', { id: list.value.id, selection }))
    if (done.ok && done.value.deed === null) toasts.show({ text: listing.nothing(list.value.name) })
    else tell(done, listing.done(list.value.name))
  }
  return (
    <Dialog
      title={listing.title(count)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{contacts.cancel}</Button>
          <Button
            tone="primary"
            onPress={() => void apply()}
            isDisabled={listId === '' && name.trim() === ''}
          >
            {listing.apply}
          </Button>
        </>
      }
    >
      <SelectField label={listing.existing} value={listId} onChange={setListId} options={options} />
      {listId === '' ? (
        <>
          <TextField label={listing.name} value={name} onChange={setName} maxLength={120} />
          <TextField label={listing.purpose} value={purpose} onChange={setPurpose} maxLength={300} />
        </>
      ) : null}
    </Dialog>
  )
}
