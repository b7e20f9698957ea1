import { CircleCheck, Copy } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Answered } from '../../domain/contract.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { copyText } from './copy-text.ts'
import type { Sent } from './use-sending.ts'

/** What was prepared, and where it is noted. */
export function SendOutcome({ sent, onClose }: { sent: Sent; onClose: () => void }): ReactNode {
  const { outcome } = useMessages().distribution
  const { go } = useNavigation()
  return (
    <Dialog
      title={outcome.title}
      onClose={onClose}
      actions={
        <>
          <Button
            onPress={() => {
              onClose()
              go({ at: 'follow-up' })
            }}
          >
            {outcome.followUp}
          </Button>
          <Button tone="primary" onPress={onClose} autoFocus>
            {outcome.close}
          </Button>
        </>
      }
    >
      <p className="send-done" role="status">
        <CircleCheck size={20} aria-hidden /> <Told sent={sent} />
      </p>
      {sent.way === 'text' ? <ToCopy text={sent.text} /> : null}
      <p className="soft">{outcome.logged}</p>
    </Dialog>
  )
}

function Told({ sent }: { sent: Sent }): ReactNode {
  const { outcome } = useMessages().distribution
  if (sent.way === 'text') return outcome.text(sent.to)
  const { files, opened } = sent.prepared
  if (sent.way === 'save') return outcome.saved(files.length, sent.to)
  return opened < files.length ? outcome.openedSome(opened, files.length) : outcome.opened(opened, sent.to)
}

/** Each part of the mail with a button that copies it, in the order in which a webmail asks for them. */
function ToCopy({ text: { subject, text, batches } }: { text: Answered<'mailings.text'> }): ReactNode {
  const { outcome } = useMessages().distribution
  const [copied, setCopied] = useState('')
  const parts = [
    ...batches.map((addresses, index) => ({
      word: outcome.copyBatch(index + 1, batches.length, addresses.split('; ').length),
      content: addresses,
    })),
    { word: outcome.copySubject, content: subject },
    { word: outcome.copyText, content: text },
  ]
  return (
    <>
      <p>{outcome.bccRemark}</p>
      <ul className="send-copies">
        {parts.map(({ word, content }) => (
          <li key={word}>
            <Button
              icon={<Copy size={16} aria-hidden />}
              onPress={() => setCopied(copyText(content) ? word : '')}
            >
              {word}
            </Button>
            <span role="status">{copied === word ? outcome.copied : ''}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
