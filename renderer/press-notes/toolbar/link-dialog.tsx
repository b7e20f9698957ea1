import { type FormEvent, type ReactNode, useState } from 'react'
import { writtenLink } from '../../../domain/paste/written-link.ts'
import { lengths } from '../../../domain/text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'

type LinkDialogProps = {
  /** What the link reads, and its address; empty where there is none yet. */
  readonly text: string
  readonly href: string
  readonly onApply: (link: { readonly text: string; readonly href: string }) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Asks for the text and the address of a link: https and mail, nothing else. */
export function LinkDialog({ text: textBefore, href: hrefBefore, ...on }: LinkDialogProps): ReactNode {
  const { linkDialog: say } = useMessages().editing
  const [text, setText] = useState(textBefore)
  const [address, setAddress] = useState(hrefBefore.replace(/^mailto:/u, ''))
  const [isTold, setTold] = useState(false)
  const read = writtenLink(address)
  const wrong = read.kind === 'insecure' ? say.insecure : say.wrong
  const apply = (): void => {
    if (read.kind !== 'link') {
      setTold(true)
      return
    }
    on.onApply({ text: text.trim() === '' ? address.trim() : text, href: read.href })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    apply()
  }
  return (
    <Dialog
      title={say.title}
      onClose={on.onClose}
      actions={
        <>
          {hrefBefore === '' ? null : (
            <Button tone="plain" onPress={on.onRemove}>
              {say.remove}
            </Button>
          )}
          <Button onPress={on.onClose}>{say.cancel}</Button>
          <Button tone="primary" onPress={apply} isDisabled={address.trim() === ''}>
            {say.apply}
          </Button>
        </>
      }
    >
      <form className="stack" onSubmit={submit}>
        <TextField label={say.text} value={text} onChange={setText} maxLength={lengths.line} />
        <TextField
          label={say.address}
          value={address}
          onChange={setAddress}
          hint={say.hint}
          error={(isTold && read.kind !== 'link') || read.kind === 'insecure' ? wrong : ''}
          maxLength={2_000}
          autoFocus
        />
        {read.kind === 'insecure' ? (
          <div>
            <Button onPress={() => setAddress(read.secure)}>{say.writeSecure(read.secure)}</Button>
          </div>
        ) : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
