import { Clock } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Group } from 'react-aria-components'
import type { StepTime } from '../../domain/moment.ts'
import { parseStepTime } from '../../domain/step-time.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { IconMenu } from '../parts/icon-menu.tsx'
import { TextField } from '../parts/text-field.tsx'
import { type Left, useFieldKey, useUnkept } from '../parts/use-unkept.ts'
import { inKind, type TimeKind, writeStepTime } from './step-time.ts'

const kinds: readonly TimeKind[] = ['at', 'from', 'range', 'after', 'words', 'none']

const leftTimes: Left<string> = new Map()

type StepTimeFieldProps = {
  readonly label: string
  readonly value: StepTime
  readonly onChange: (time: StepTime) => void
  readonly error: string | undefined
  readonly hint: string | undefined
}

/**
 * The time of a step: typed as it comes, or turned into another kind by the menu, which ↓ opens: Tab goes from
 * hour to text. A text that cannot be read stays as it is; the sentence about it waits until the field is left.
 */
export function StepTimeField({ label, value, onChange, error, hint }: StepTimeFieldProps): ReactNode {
  const { events } = useMessages()
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const written = writeStepTime(value, language)
  const key = useFieldKey(label)
  const [text, setText] = useState(() => leftTimes.get(key) ?? written)
  const [isTyping, setIsTyping] = useState(false)
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  const isUnreadable = parseStepTime(text) === null
  useUnkept(key, leftTimes, isUnreadable ? text : null, isTyping ? 0 : 1)

  // The time may change from outside (undo); what is being typed must not.
  useEffect(() => {
    if (!isTyping && !isUnreadable) setText(written)
  }, [written, isTyping, isUnreadable])

  const type = (typed: string): void => {
    setIsTyping(true)
    setText(typed)
    const time = parseStepTime(typed)
    if (time !== null && writeStepTime(time, language) !== written) onChange(time)
  }
  const openMenu = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.altKey) return
    event.preventDefault()
    setIsMenuOpen(true)
  }
  const choose = (kind: TimeKind): void => {
    const chosen = inKind(value, kind, language)
    if ('time' in chosen) {
      setText(writeStepTime(chosen.time, language))
      setIsTyping(false)
      onChange(chosen.time)
      return
    }
    setIsTyping(true)
    setText(chosen.toFinish)
    // The menu gives the focus back to its button when it closes: only then may the field take it.
    requestAnimationFrame(() => setTimeout(() => box.current?.querySelector('input')?.focus()))
  }
  return (
    <Group role="presentation" className="step-time" ref={box} onKeyDown={openMenu}>
      <TextField
        label={label}
        labelHidden
        value={text}
        onChange={type}
        onBlur={() => setIsTyping(false)}
        placeholder={events.time}
        maxLength={80}
        error={isUnreadable && !isTyping ? events.timeWrong : error}
        hint={hint}
      />
      <IconMenu
        name={`${events.timeKind}, ${label}`}
        icon={<Clock size={16} aria-hidden />}
        items={kinds.map(kind => ({ id: kind, label: events.timeKinds[kind] }))}
        onAction={choose}
        isOpen={isMenuOpen}
        onOpenChange={setIsMenuOpen}
        isTabSkipped
      />
    </Group>
  )
}
