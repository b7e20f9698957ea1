import { CornerDownLeft } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { TextField as AriaTextField, Group, Label, TextArea } from 'react-aria-components'
import type { Jotting } from '../../domain/event-note.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { ComboField } from '../parts/combo-field.tsx'
import { registerPending } from '../parts/pending-saves.ts'
import { useToasts } from '../parts/toast.tsx'
import { type JottingKind, jottingKinds, KindChoice } from './jotting-kinds.tsx'

type CaptureProps = {
  readonly speakers: readonly string[]
  readonly isFull: boolean
  readonly onKeep: (jotting: Jotting) => void
  /** Writes the notebook. */
  readonly flush: () => Promise<boolean>
}

type Line = { readonly kind: JottingKind; readonly speaker: string; readonly text: string }

const blank = { kind: 'remark', speaker: '', text: '' } as const

/** The kind that a key stands for, by its place on the keyboard: on a French one the digits take Shift. */
function kindOfKey({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): JottingKind | null {
  if (!altKey || ctrlKey || metaKey) return null
  return jottingKinds[Number(/^(?:Digit|Numpad)([1-3])$/.exec(code)?.[1] ?? 0) - 1] ?? null
}

/** One field that is ready at once: Enter keeps the line with its hour, and the next one can be typed. */
export function Capture({ speakers, isFull, onKeep, flush }: CaptureProps): ReactNode {
  const { onSite } = useMessages()
  const toasts = useToasts()
  const [line, setLine] = useState<Line>(blank)
  const latest = useRef<Line>(blank)
  const field = useRef<HTMLTextAreaElement>(null)

  const set = useCallback((next: Line) => {
    latest.current = next
    setLine(next)
  }, [])
  /** Keeps what is typed, if anything is; false where there was nothing. */
  const keep = useCallback((): boolean => {
    const { kind, speaker, text } = latest.current
    if (text.trim() === '') return false
    onKeep({
      kind,
      at: new Date().toISOString(),
      speaker: kind === 'quote' ? speaker : '',
      text: text.trim(),
    })
    set({ kind, speaker, text: '' })
    return true
  }, [onKeep, set])

  // After the title, which takes the focus when a screen opens.
  useEffect(() => field.current?.focus(), [])

  useEffect(() => {
    // A line that nobody ended with Enter is kept when the window closes or the screen is left.
    const safe = async (): Promise<boolean> => {
      keep()
      return flush()
    }
    const forget = registerPending(safe)
    return () => {
      forget()
      void safe()
    }
  }, [keep, flush])

  const choose = (kind: JottingKind): void => {
    set({ ...line, kind, speaker: line.speaker || (speakers[0] ?? '') })
    field.current?.focus()
  }
  const press = (event: KeyboardEvent): void => {
    const kind = kindOfKey(event)
    if (kind !== null) {
      event.preventDefault()
      choose(kind)
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      if (event.target !== field.current) return
      event.preventDefault()
      enter()
    }
  }
  const enter = (): void => {
    if (keep()) toasts.say(onSite.kept)
    field.current?.focus()
  }

  if (isFull) return <p className="soft">{onSite.full}</p>
  return (
    <Group className="capture" aria-label={onSite.capture} onKeyDown={press}>
      <KindChoice
        hasKeys
        value={line.kind}
        onChange={kind => set({ ...line, kind, speaker: line.speaker || (speakers[0] ?? '') })}
      />
      {line.kind === 'quote' ? (
        <ComboField
          label={onSite.speaker}
          value={line.speaker}
          onChange={speaker => set({ ...latest.current, speaker })}
          words={speakers}
          maxLength={lengths.name}
        />
      ) : null}
      <div className="capture-line">
        <AriaTextField
          className="field"
          value={line.text}
          onChange={text => set({ ...latest.current, text })}
          maxLength={lengths.paragraph}
        >
          <Label className="visually-hidden">{onSite.fields[line.kind]}</Label>
          <div className="growing" data-value={line.text}>
            <TextArea ref={field} className="input" rows={1} placeholder={onSite.placeholders[line.kind]} />
          </div>
        </AriaTextField>
        <Button tone="quiet" icon={<CornerDownLeft size={16} aria-hidden />} onPress={enter}>
          {onSite.keep}
        </Button>
      </div>
    </Group>
  )
}
