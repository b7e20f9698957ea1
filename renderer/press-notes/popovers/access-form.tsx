import { type ReactNode, useState } from 'react'
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components'
import type { PressAccess } from '../../../domain/press-access.ts'
import { pressAccessWording } from '../../../domain/press-access-wording.ts'
import { accessAt, alterAccess, type ProgrammePlace } from '../../../domain/programme-edits/place.ts'
import { lengths } from '../../../domain/text.ts'
import { accessOfWords, usualAccessMatching } from '../../../domain/usual-access.ts'
import { AccessPhases } from '../../event-notes/press-access-builder.tsx'
import { useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { useFactChange, useWork } from '../composer/use-composer.tsx'

type AccessFormProps = { readonly place: ProgrammePlace; readonly onClose: () => void }

/** Press access of a step, a sequence or the whole programme: a usual wording, one’s own words, or phases in time. */
export function AccessForm({ place, onClose }: AccessFormProps): ReactNode {
  const { page, events } = useMessages()
  const { event } = useWork()
  const changeProgramme = useFactChange('programme')
  const access = event === null ? null : accessAt(event.programme, place)
  const [isDetailed, setIsDetailed] = useState((access?.phases.length ?? 0) > 1)
  if (access === null) return null
  const change = (alter: (before: PressAccess) => PressAccess): void =>
    changeProgramme(programme => alterAccess(programme, place, alter))
  const take = (wording: string): void => {
    change(() => accessOfWords(wording))
    onClose()
  }
  const wording = pressAccessWording(access)
  return (
    <div className="access-form">
      {wording === '' ? null : (
        <div className="row access-printed">
          <output className="access-sentence" aria-label={events.accessPrints}>
            «{'\u00A0'}
            {wording}
            {'\u00A0'}»
          </output>
          <Button tone="plain" onPress={() => take('')}>
            {events.accessClear}
          </Button>
        </div>
      )}
      <AccessWordings onTake={take} />
      {isDetailed ? (
        <AccessPhases access={access} change={change} />
      ) : (
        <div>
          <Button tone="plain" onPress={() => setIsDetailed(true)}>
            {page.accessDetails}
          </Button>
        </div>
      )}
    </div>
  )
}

const none: readonly string[] = []

/** Wordings shown at once: what is left of them is found by typing. */
const mostShown = 8

/** The usual wordings, filtered by what is typed; what none of them says may be taken as it is. */
function AccessWordings({ onTake }: { onTake: (wording: string) => void }): ReactNode {
  const { page, events } = useMessages()
  const [typed, setTyped] = useState('')
  const own = typed.trim()
  const usual = usualAccessMatching(typed).map(pressAccessWording)
  const items = [
    ...usual.slice(0, mostShown).map(wording => ({ id: wording, label: wording })),
    ...(own === '' || usual.includes(own) ? [] : [{ id: own, label: page.accessOwn(own) }]),
  ]
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="field" autoFocus>
        <Label className="field-label">{page.accessFilter}</Label>
        <Input className="input" maxLength={lengths.line} />
        <Text slot="description" className="field-hint">
          {page.accessFilterHint}
        </Text>
      </SearchField>
      <ListBox
        className="menu access-wordings"
        aria-label={events.accessUsual}
        items={items}
        // An action would wait for Enter to be let go, while the next key is down already.
        selectionMode="single"
        selectedKeys={none}
        shouldSelectOnPressUp
        onSelectionChange={taken => {
          for (const key of taken) onTake(String(key))
        }}
      >
        {({ id, label }) => (
          <ListBoxItem id={id} className="menu-item" textValue={label}>
            {label}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  )
}
