import { ClipboardPaste, Plus } from 'lucide-react'
import { type ReactNode, useCallback, useState } from 'react'
import { useFileDrops } from '../imports/use-file-drops.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { holdDroppedFiles } from '../parts/dropped-files.ts'
import { FailureNote } from '../parts/failure-note.tsx'
import { PressFileTabs } from '../parts/press-file-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { useCreation } from '../use-creation.ts'
import { contactPages, useShown } from './contact-list-desk.ts'
import { ContactsDesk } from './contacts-desk.tsx'
import { FirstContacts } from './contacts-empty.tsx'
import { DropZone } from './drop-zone.tsx'
import { SignatureDialog } from './signature-dialog.tsx'
import { useFreshContacts } from './use-fresh-contacts.ts'
import './contacts.css'

/** Everyone who is written to, accredited or named: found, sorted, chosen, opened. */
export function ContactsScreen(): ReactNode {
  const { contacts } = useMessages()
  const { go } = useNavigation()
  const [isPasting, setIsPasting] = useState(false)
  useFreshContacts()
  // An empty file has its own first steps, and one main button.
  const isEmpty = useShown(({ shown }) => shown?.everybody === 0)
  const isDropping = useFileDrops(
    useCallback(
      files => {
        holdDroppedFiles(files)
        go({ at: 'import' })
      },
      [go],
    ),
  )
  return (
    <>
      <ScreenHeader
        title={contacts.title}
        {...(isEmpty ? {} : { actions: <ContactActions onSignature={() => setIsPasting(true)} /> })}
      />
      <PressFileTabs />
      <ContactsContent onSignature={() => setIsPasting(true)} />
      {isDropping ? <DropZone /> : null}
      {isPasting ? <SignatureDialog onClose={() => setIsPasting(false)} /> : null}
    </>
  )
}

function ContactActions({ onSignature }: { onSignature: () => void }): ReactNode {
  const { contacts } = useMessages()
  const { newContact } = useCreation()
  return (
    <>
      <Button icon={<ClipboardPaste size={16} aria-hidden />} onPress={onSignature}>
        {contacts.pasteSignature}
      </Button>
      <Button tone="primary" icon={<Plus size={16} aria-hidden />} onPress={() => void newContact()}>
        {contacts.newContact}
      </Button>
    </>
  )
}

function ContactsContent({ onSignature }: { onSignature: () => void }): ReactNode {
  const isThere = useShown(({ shown }) => shown !== null)
  const isEmpty = useShown(({ shown }) => shown?.everybody === 0)
  const failure = useShown(state => state.failure)
  if (failure !== null && !isThere) {
    return (
      <div className="screen-body">
        <FailureNote failure={failure} onRetry={() => contactPages.refresh()} />
      </div>
    )
  }
  if (!isThere || isEmpty) {
    return (
      <div className="screen-body">
        {isThere ? <FirstContacts onSignature={onSignature} /> : <Skeleton lines={12} />}
      </div>
    )
  }
  return <ContactsDesk />
}
