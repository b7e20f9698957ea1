import { type ReactNode, useId } from 'react'
import { Group } from 'react-aria-components'
import { noPressAccess, type PressAccess } from '../../domain/press-access.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import { lengths } from '../../domain/text.ts'
import { usualAccess, usualAccessNamed } from '../../domain/usual-access.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { Repeated } from '../parts/repeated.tsx'
import { TextField } from '../parts/text-field.tsx'
import { blankPhase } from './blanks.ts'
import type { Change } from './field-change.ts'
import { PhaseFields } from './phase-fields.tsx'
import { RevealButtons } from './reveal-buttons.tsx'
import { useReveals } from './use-reveals.ts'

type PressAccessBuilderProps = {
  readonly id: string
  readonly access: PressAccess
  readonly change: Change<PressAccess>
  /** Folds the builder away: all is said. */
  readonly onClose: () => void
}

const isSaid = ({ phases, words }: PressAccess): boolean => phases.length > 0 || words !== ''

/** Builds press access: one press for a usual wording, phases in time for the others, free words for the rest. */
export function PressAccessBuilder({ id, access, change, onClose }: PressAccessBuilderProps): ReactNode {
  const { events } = useMessages()
  const printed = useId()
  const usual = usualAccess.map(pressAccessWording)
  const take = (wording: string): void => change(before => usualAccessNamed(wording) ?? before)
  const chooseAndClose = (wording: string): void => {
    take(wording)
    onClose()
  }
  const clear = (): void => {
    change(() => noPressAccess)
    onClose()
  }

  return (
    <Group id={id} className="access-builder" aria-label={events.access}>
      {isSaid(access) ? (
        <div className="row access-printed">
          <output className="access-sentence" aria-labelledby={printed}>
            <span id={printed} className="soft">
              {events.accessPrints}
            </span>{' '}
            «{'\u00A0'}
            {pressAccessWording(access)}
            {'\u00A0'}»
          </output>
          <MenuButton
            label={events.accessUsual}
            tone="plain"
            items={usual.map(wording => ({ id: wording, label: wording }))}
            onAction={take}
          />
          <Button tone="plain" onPress={clear}>
            {events.accessClear}
          </Button>
        </div>
      ) : (
        <ul className="row usual-access" aria-label={events.accessUsual}>
          {usual.map(wording => (
            <li key={wording}>
              <Button onPress={() => chooseAndClose(wording)}>{wording}</Button>
            </li>
          ))}
        </ul>
      )}
      <AccessPhases access={access} change={change} />
    </Group>
  )
}

type AccessPhasesProps = Pick<PressAccessBuilderProps, 'access' | 'change'>

/** Press access in detail: its phases in time, and other words for all of it. */
export function AccessPhases({ access, change }: AccessPhasesProps): ReactNode {
  const { events } = useMessages()
  const reveals = useReveals(['words'], () => access.words !== '')
  return (
    <>
      <Repeated
        label={events.phases}
        items={access.phases}
        onChange={phases => change(before => ({ ...before, phases }))}
        create={() => blankPhase}
        addLabel={events.addPhase}
        itemName={phase => pressAccessWording({ phases: [phase], words: '' })}
        max={8}
      >
        {(phase, changePhase) => <PhaseFields phase={phase} onChange={changePhase} />}
      </Repeated>
      {reveals.isShown('words') ? (
        <TextField
          label={events.accessWords}
          value={access.words}
          onChange={words => change(before => ({ ...before, words }))}
          hint={events.accessWordsHint}
          maxLength={lengths.line}
          autoFocus={reveals.isAskedFor('words')}
        />
      ) : null}
      <RevealButtons reveals={reveals} labels={{ words: events.accessWords }} />
    </>
  )
}
