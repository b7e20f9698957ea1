import { Check, Pencil, Trash2 } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { Jotting } from '../../domain/event-note.ts'
import { lengths } from '../../domain/text.ts'
import { formatInstantClock, formatInstantShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { ComboField } from '../parts/combo-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { KindChoice, KindIcon } from './jotting-kinds.tsx'

type JottingRowProps = {
  readonly jotting: Jotting
  readonly speakers: readonly string[]
  readonly isChosen: boolean
  readonly isEdited: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onEdit: (isOpen: boolean) => void
  readonly onChange: (jotting: Jotting) => void
  readonly onRemove: () => void
}

/** Longest part of a jotting that names it in a button, in UTF-16 units. */
const longestName = 40

/** One jotting: its hour, its kind, its words; editable where it stands. */
export function JottingRow(props: JottingRowProps): ReactNode {
  const { jotting, isChosen, isEdited, onChoose, onEdit, onRemove } = props
  const { onSite, events } = useMessages()
  const language = useLanguage()
  const row = useRef<HTMLLIElement>(null)
  const name = jotting.text.slice(0, longestName)
  const close = (): void => {
    onEdit(false)
    // The button that closed the fields is gone: the one that opens them takes the focus back.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('.jotting-tools button')?.focus())
  }
  return (
    <li className="jotting" ref={row}>
      <CheckField label={onSite.choose(name)} labelHidden isSelected={isChosen} onChange={onChoose} />
      <div className="jotting-content">
        <p className="jotting-head">
          {jotting.at === '' ? null : (
            <time dateTime={jotting.at}>
              <span className="jotting-hour">{formatInstantClock(jotting.at, language)}</span>{' '}
              <span className="soft">{formatInstantShortDay(jotting.at, language)}</span>
            </time>
          )}
          {isEdited ? null : (
            <span className="badge" data-kind={jotting.kind}>
              <KindIcon kind={jotting.kind} />
              {events.jottingKinds[jotting.kind]}
            </span>
          )}
        </p>
        {isEdited ? <JottingFields {...props} onClose={close} /> : <Words jotting={jotting} />}
      </div>
      {isEdited ? null : (
        <div className="jotting-tools">
          <IconButton
            name={onSite.edit(name)}
            icon={<Pencil size={16} aria-hidden />}
            onPress={() => onEdit(true)}
          />
          <IconButton name={onSite.remove(name)} icon={<Trash2 size={16} aria-hidden />} onPress={onRemove} />
        </div>
      )}
    </li>
  )
}

function Words({ jotting }: { jotting: Jotting }): ReactNode {
  const { onSite } = useMessages()
  const { kind, text, speaker } = jotting
  if (kind !== 'quote') return <p className={kind === 'figure' ? 'jotting-figure' : 'jotting-text'}>{text}</p>
  return (
    <p className="jotting-text">
      «{'\u00A0'}
      {text}
      {'\u00A0'}»{' '}
      <span className={speaker === '' ? 'jotting-nobody' : 'soft'}>
        {speaker === '' ? onSite.withoutSpeaker : `– ${speaker}`}
      </span>
    </p>
  )
}

function JottingFields({
  jotting,
  speakers,
  onChange,
  onClose,
}: JottingRowProps & { onClose: () => void }): ReactNode {
  const { onSite, events } = useMessages()
  return (
    <div className="stack jotting-fields-open">
      <KindChoice value={jotting.kind} onChange={kind => onChange({ ...jotting, kind })} />
      {jotting.kind === 'quote' ? (
        <ComboField
          label={onSite.speaker}
          value={jotting.speaker}
          onChange={speaker => onChange({ ...jotting, speaker })}
          words={speakers}
          maxLength={lengths.name}
        />
      ) : null}
      <TextField
        label={events.jottingText}
        value={jotting.text}
        onChange={text => onChange({ ...jotting, text })}
        multiline
        autoFocus
        maxLength={lengths.paragraph}
      />
      <div className="row">
        <Button tone="quiet" icon={<Check size={16} aria-hidden />} onPress={onClose}>
          {onSite.done}
        </Button>
      </div>
    </div>
  )
}
