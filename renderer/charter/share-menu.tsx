import { Share2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { noCharter } from '../../domain/charter.ts'
import type { Answered } from '../../domain/contract.ts'
import type { Failure } from '../../domain/failure.ts'
import type { IssuerDraft } from '../../domain/issuer.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { useToasts } from '../parts/toast.tsx'
import { IncomingDialog } from './incoming-dialog.tsx'
import { useCharterFailure } from './use-charter-failure.ts'
import { WordLookDialog } from './word-look-dialog.tsx'

type ShareMenuProps = {
  readonly issuerId: string
  readonly draft: IssuerDraft
  readonly flush: () => Promise<boolean>
  readonly onReplace: (part: Partial<IssuerDraft>) => void
}

/** Charters that go to colleagues, come from them, or are taken from a document of Word. */
export function ShareMenu({ issuerId, draft, flush, onReplace }: ShareMenuProps): ReactNode {
  const { charter: words, shell } = useMessages()
  const toasts = useToasts()
  const sentenceOf = useCharterFailure()
  const [incoming, setIncoming] = useState<IssuerDraft | null>(null)
  const [look, setLook] = useState<Answered<'charters.fromWord'> | null>(null)

  const refuse = (failure: Failure): void => {
    if (failure.code !== 'cancelled') toasts.show({ text: sentenceOf(failure) })
  }
  const save = async (): Promise<void> => {
    await flush()
    const saved = await ask('charters.save', { issuerId })
    if (saved.ok) toasts.show({ text: words.savedAs(saved.value.fileName) })
    else refuse(saved.failure)
  }
  const read = async (): Promise<void> => {
    const given = await ask('charters.read', {})
    if (given.ok) setIncoming(given.value)
    else refuse(given.failure)
  }
  const takeLook = async (): Promise<void> => {
    const taken = await ask('charters.fromWord', {})
    if (taken.ok) setLook(taken.value)
    else refuse(taken.failure)
  }
  const backToPlain = (): void => {
    const before = draft.charter
    onReplace({ charter: noCharter })
    toasts.show({
      text: words.backToPlain,
      action: { label: shell.undo, act: () => onReplace({ charter: before }) },
    })
  }
  const acts = { save, read, takeLook, backToPlain: async () => backToPlain() }
  return (
    <>
      <MenuButton
        label={words.share}
        icon={<Share2 size={16} aria-hidden />}
        items={[
          { id: 'takeLook', label: words.fromWord },
          { id: 'read', label: words.fromColleague },
          { id: 'save', label: words.saveForColleague },
          { id: 'backToPlain', label: words.plain },
        ]}
        onAction={(id: keyof typeof acts) => void acts[id]()}
      />
      {incoming === null ? null : (
        <IncomingDialog
          incoming={incoming}
          draft={draft}
          onReplace={onReplace}
          onClose={() => setIncoming(null)}
        />
      )}
      {look === null ? null : (
        <WordLookDialog look={look} onApply={onReplace} onClose={() => setLook(null)} />
      )}
    </>
  )
}
