import { Plus } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { type Boilerplate, type BoilerplateCopy, copyOf } from '../../../domain/boilerplate.ts'
import { searchBoilerplates } from '../../../domain/boilerplate-rules.ts'
import { useMessages } from '../../messages/messages.tsx'
import { AskedView } from '../../parts/asked.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FindField, focusFirstOption } from '../../parts/find-field.tsx'
import { useAsked } from '../../use-asked.ts'
import { BoilerplatePreview } from './boilerplate-preview.tsx'
import { NewBoilerplate } from './new-boilerplate.tsx'
import { ReviewBadge } from './review-badge.tsx'
import './boilerplates.css'

type BoilerplatePickerProps = {
  readonly onInsert: (copy: BoilerplateCopy) => void
  readonly onClose: () => void
}

/** Inserts a section of the library, found by its words and read before it enters; or one that is written now. */
export function BoilerplatePicker({ onInsert, onClose }: BoilerplatePickerProps): ReactNode {
  const { library } = useMessages()
  const { picker } = library
  const asked = useAsked('boilerplates.list', {}, 'boilerplates')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState('')
  const [isWriting, setWriting] = useState(false)
  const found = asked.status === 'ready' ? searchBoilerplates(asked.value, typed) : []
  const shown = found.find(({ id }) => id === chosen) ?? found[0]
  const insert = (source: Boilerplate | undefined): void => {
    if (source === undefined) return
    onInsert(copyOf(source))
    onClose()
  }
  if (isWriting) return <NewBoilerplate onInsert={onInsert} onClose={onClose} />
  return (
    <Dialog
      title={picker.title}
      onClose={onClose}
      actions={
        <>
          <Button tone="plain" icon={<Plus size={16} aria-hidden />} onPress={() => setWriting(true)}>
            {picker.write}
          </Button>
          <Button onPress={onClose}>{picker.cancel}</Button>
          <Button tone="primary" onPress={() => insert(shown)} isDisabled={shown === undefined}>
            {picker.insert}
          </Button>
        </>
      }
    >
      <AskedView asked={asked} lines={3}>
        {all =>
          all.length === 0 ? (
            <p className="soft">{picker.none}</p>
          ) : (
            <>
              <FoundSections
                typed={typed}
                onType={setTyped}
                found={found}
                shown={shown}
                onShow={setChosen}
                onInsert={insert}
              />
              {shown === undefined ? null : <BoilerplatePreview title={shown.title} body={shown.body} />}
            </>
          )
        }
      </AskedView>
    </Dialog>
  )
}

type FoundSectionsProps = {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly found: readonly Boilerplate[]
  readonly shown: Boilerplate | undefined
  readonly onShow: (id: string) => void
  readonly onInsert: (source: Boilerplate | undefined) => void
}

/** The field to search by and what it finds. From the field, Enter inserts what is shown and ↓ goes on to the list. */
function FoundSections({ typed, onType, found, shown, onShow, onInsert }: FoundSectionsProps): ReactNode {
  const { library, shell } = useMessages()
  const list = useRef<HTMLDivElement>(null)
  return (
    <>
      <FindField
        label={library.searchBoilerplates}
        placeholder={library.searchBoilerplates}
        value={typed}
        onChange={onType}
        onDown={() => focusFirstOption(list.current)}
        onEnter={() => onInsert(shown)}
        autoFocus
      />
      {found.length === 0 ? (
        <p className="soft">{library.nothingFound}</p>
      ) : (
        <ListBox
          ref={list}
          className="boilerplate-list"
          aria-label={library.picker.list}
          items={found}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={shown === undefined ? [] : [shown.id]}
          onSelectionChange={keys => {
            const id = found.find(one => keys === 'all' || keys.has(one.id))?.id
            if (id !== undefined) onShow(id)
          }}
          onAction={key => onInsert(found.find(({ id }) => id === key))}
        >
          {({ id, title, reviewBy }) => (
            <ListBoxItem className="boilerplate-choice" id={id} textValue={title || shell.untitled}>
              <span className="boilerplate-name">{title || shell.untitled}</span>
              <ReviewBadge reviewBy={reviewBy} />
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </>
  )
}
