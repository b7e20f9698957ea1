import { type ReactNode, useRef, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useMessages } from '../../messages/messages.tsx'
import { FindField, focusFirstOption } from '../../parts/find-field.tsx'
import { foldedText } from '../../parts/folded-text.ts'

/** Something that a note may start from. */
export type StartChoice<I extends string = string> = {
  readonly id: I
  readonly name: string
  readonly hint: string
}

type StartListProps<I extends string> = {
  readonly label: string
  readonly choices: readonly StartChoice<I>[]
  readonly onChoose: (id: I) => void
  /** What the field to search by proposes to type; the field is left out where the list is short for good. */
  readonly searchHint?: string
  readonly empty?: string
  readonly autoFocus?: boolean
}

/** Enough to be looked through; the rest is found by typing. */
const mostShown = 50

/** A list of things to start from: arrows walk through it, Enter or a click takes one at once. */
export function StartList<I extends string>(props: StartListProps<I>): ReactNode {
  const { label, choices, onChoose, searchHint, empty = '', autoFocus = false } = props
  const { dialog } = useMessages().start
  const [typed, setTyped] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const words = foldedText(typed).split(' ')
  const found = choices.filter(({ name, hint }) => {
    const text = foldedText(`${name} ${hint}`)
    return words.every(word => text.includes(word))
  })
  const shown = found.slice(0, mostShown)
  return (
    <div className="start-list" ref={place}>
      {searchHint === undefined || choices.length === 0 ? null : (
        <FindField
          label={dialog.search}
          placeholder={searchHint}
          value={typed}
          onChange={setTyped}
          onDown={() => focusFirstOption(place.current)}
          onEnter={() => {
            const [first] = shown
            if (first !== undefined) onChoose(first.id)
          }}
        />
      )}
      {shown.length === 0 ? (
        <p className="soft">{choices.length === 0 ? empty : dialog.nothing(typed.trim())}</p>
      ) : (
        <ListBox
          className="start-choices"
          aria-label={label}
          items={shown}
          autoFocus={autoFocus && searchHint === undefined ? 'first' : false}
          onAction={key => {
            const choice = shown.find(({ id }) => id === key)
            if (choice !== undefined) onChoose(choice.id)
          }}
        >
          {choice => (
            <ListBoxItem className="start-choice" id={choice.id} textValue={choice.name}>
              <span className="start-name">{choice.name}</span>
              {choice.hint === '' ? null : <span className="start-hint">{choice.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      )}
      {found.length > shown.length ? (
        <p className="soft">{dialog.more(found.length - shown.length)}</p>
      ) : null}
    </div>
  )
}
