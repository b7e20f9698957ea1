import { CircleAlert, X } from 'lucide-react'
import { type ClipboardEvent, type ReactNode, useMemo, useState } from 'react'
import { TextField as AriaTextField, Label, TextArea } from 'react-aria-components'
import { readTypedAddresses, type TypedAddress } from '../../domain/typed-addresses.ts'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { FieldNotes } from '../parts/field-notes.tsx'
import type { Choice } from './choice.ts'

/** Wrong ones that are named; beyond, they are counted. */
const mostNamed = 6
const longest = 200_000

/** So many pasted at once are kept beside the field: it would answer each key half a second late. */
const muchPasted = 200
/** Of what could not be read among them, what is put into the field to be put right. */
const mostLeft = 100
const mostPasted = 10_000

type TypedChoiceProps = {
  readonly text: string
  readonly pasted: readonly TypedAddress[]
  readonly onChange: (part: Partial<Pick<Choice, 'addresses' | 'pasted'>>) => void
}

/** Addresses typed or pasted, many at once. Those that cannot be read are said one by one and take nothing away. */
export function TypedChoice({ text, pasted, onChange }: TypedChoiceProps): ReactNode {
  const { whom } = useMessages().distribution
  const [isTyping, setTyping] = useState(false)
  const { addresses, wrong } = useMemo(() => readTypedAddresses(text), [text])
  const type = (typed: string): void => {
    setTyping(true)
    onChange({ addresses: typed })
  }
  const paste = (event: ClipboardEvent): void => {
    const read = readTypedAddresses(event.clipboardData.getData('text/plain'))
    if (read.addresses.length < muchPasted) return
    event.preventDefault()
    const left = read.wrong.slice(0, mostLeft).join('\n')
    onChange({
      pasted: [...pasted, ...read.addresses].slice(0, mostPasted),
      addresses: [text, left].filter(part => part !== '').join('\n'),
    })
  }
  return (
    <div className="stack-tight send-typed">
      <AriaTextField
        className="field"
        value={text}
        onChange={type}
        onBlur={() => setTyping(false)}
        isInvalid={wrong.length > 0 && !isTyping}
        maxLength={longest}
        validationBehavior="aria"
      >
        <Label className="field-label">{whom.addresses}</Label>
        <TextArea className="input" rows={4} onPaste={paste} />
        <FieldNotes
          error=""
          hint={addresses.length === 0 ? whom.addressesHint : whom.read(addresses.length)}
        />
      </AriaTextField>
      {pasted.length === 0 ? null : (
        <div className="send-pasted">
          <span>{whom.pasted(pasted.length)}</span>
          <IconButton
            name={whom.removePasted}
            icon={<X size={16} aria-hidden />}
            onPress={() => onChange({ pasted: [] })}
          />
        </div>
      )}
      {wrong.length === 0 || isTyping ? null : (
        <div role="alert">
          <ul className="send-wrong">
            {wrong.slice(0, mostNamed).map(one => (
              <li key={one} className="field-error">
                <CircleAlert size={16} aria-hidden /> {whom.wrongOne(one)}
              </li>
            ))}
            {wrong.length > mostNamed ? (
              <li className="soft">{whom.wrongMore(wrong.length - mostNamed)}</li>
            ) : null}
          </ul>
        </div>
      )}
    </div>
  )
}
