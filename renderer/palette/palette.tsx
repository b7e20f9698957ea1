import './palette.css'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import type { PaletteEntry } from './palette-entry.ts'
import { PaletteLines } from './palette-lines.tsx'
import { usePaletteSections } from './use-palette-sections.ts'

/** How far the arrows and the page keys move the mark. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

type PaletteProps = {
  readonly onChoose: (entry: PaletteEntry) => void
  readonly onClose: () => void
}

/** Goes anywhere and does anything by its name. Escape leaves it; the focus goes back to where it was. */
export function Palette({ onChoose, onClose }: PaletteProps): ReactNode {
  const { palette: words } = useMessages()
  return (
    <ModalOverlay
      className="palette-ground"
      isOpen
      isDismissable
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="palette-frame">
        <Dialog className="palette" aria-label={words.title}>
          <PaletteContent onChoose={onChoose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The field keeps the focus while the mark moves through the lines (ARIA combobox with a listbox). */
function PaletteContent({ onChoose }: Pick<PaletteProps, 'onChoose'>): ReactNode {
  const { palette: words } = useMessages()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const sections = usePaletteSections(typed)
  const lines = sections.flatMap(({ entries }) => entries)
  const mark = Math.min(asked, lines.length - 1)
  const marked = lines[mark]

  useEffect(() => field.current?.focus(), [])

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (step !== undefined) setAsked(moved(mark, step, lines.length))
    else if (event.key === 'Enter' && marked !== undefined) onChoose(marked)
    else return
    event.preventDefault()
  }

  const isFound = marked !== undefined
  return (
    <>
      <div className="palette-head">
        <Search size={20} aria-hidden />
        <input
          ref={field}
          className="palette-field"
          role="combobox"
          aria-label={words.field}
          aria-autocomplete="list"
          aria-expanded={isFound}
          {...(isFound ? { 'aria-controls': id, 'aria-activedescendant': `${id}-${mark}` } : {})}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          placeholder={words.placeholder}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setAsked(0)
          }}
          onKeyDown={press}
        />
      </div>
      {isFound ? (
        <PaletteLines id={id} sections={sections} marked={marked} onMark={setAsked} onChoose={onChoose} />
      ) : (
        <div className="palette-nothing" role="status">
          <p>{words.nothing(typed.trim())}</p>
          <p className="soft">{words.nothingHint}</p>
        </div>
      )}
    </>
  )
}

/** One step goes round the ends of the list, a page stops there. */
function moved(from: number, step: number, count: number): number {
  const to = from + step
  if (Math.abs(step) === 1) return (to + count) % Math.max(count, 1)
  return Math.max(0, Math.min(count - 1, to))
}
