import { SpellCheck } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'

type SlipNoteProps = {
  /** The address that was likely meant; null where nothing looks wrong. */
  readonly meant: string | null
  readonly onCorrect: (address: string) => void
}

/** Says that an address looks mistyped, and corrects it if the person agrees. Nothing is changed unasked. */
export function SlipNote({ meant, onCorrect }: SlipNoteProps): ReactNode {
  const { contactSheet } = useMessages()
  const note = useRef<HTMLDivElement>(null)
  if (meant === null) return null
  const correct = (): void => {
    // The button goes with the slip: its field takes the focus.
    note.current?.parentElement?.querySelector('input')?.focus()
    onCorrect(meant)
  }
  return (
    <div className="slip-note" ref={note} role="status">
      <SpellCheck size={16} aria-hidden />
      <span>{contactSheet.slip(meant)}</span>
      <Button tone="plain" onPress={correct}>
        {contactSheet.correctAs(meant)}
      </Button>
    </div>
  )
}
