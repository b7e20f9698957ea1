import { type ReactNode, useState } from 'react'
import type { Selection } from '../../domain/contact-view.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { TermsField } from '../parts/terms-field.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { useSlowSign } from '../parts/use-slow-sign.ts'
import { termOptions } from './term-options.ts'
import { useVocabulary } from './use-vocabulary.ts'

export type SelectionDialogProps = {
  readonly selection: Selection
  readonly count: number
  readonly onClose: () => void
}

/** Puts tags on the chosen contacts, and takes others off. */
export function TagDialog({ selection, count, onClose }: SelectionDialogProps): ReactNode {
  const { contacts } = useMessages()
  const { tagging } = contacts
  const toasts = useToasts()
  const tell = useDeedToast()
  const watched = useSlowSign()
  const { tags } = useVocabulary()
  const [add, setAdd] = useState<readonly string[]>([])
  const [remove, setRemove] = useState<readonly string[]>([])

  const apply = async (): Promise<void> => {
    onClose()
    const done = await watched(ask('contacts.tag', { selection, add: [...add], remove: [...remove] }))
    if (done.ok && done.value.deed === null) toasts.show({ text: tagging.nothing })
    else tell(done, tagging.done(done.ok ? (done.value.deed?.changed ?? count) : count))
  }
  return (
    <Dialog
      title={tagging.title(count)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{contacts.cancel}</Button>
          <Button
            tone="primary"
            onPress={() => void apply()}
            isDisabled={add.length === 0 && remove.length === 0}
          >
            {tagging.apply}
          </Button>
        </>
      }
    >
      <TermsField
        label={tagging.add}
        value={add}
        onChange={setAdd}
        options={termOptions(tags)}
        isFree
        max={20}
      />
      <TermsField
        label={tagging.remove}
        value={remove}
        onChange={setRemove}
        options={termOptions(tags)}
        max={20}
      />
    </Dialog>
  )
}
