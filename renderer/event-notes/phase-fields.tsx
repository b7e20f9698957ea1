import { type ReactNode, useState } from 'react'
import { accessForms, accessMoments, type Phase, type Who } from '../../domain/press-access.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { blankPool } from './blanks.ts'
import { choicesOf } from './choices.ts'
import { PoolsFields } from './pools-fields.tsx'
import { RevealButtons } from './reveal-buttons.tsx'
import { useReveals } from './use-reveals.ts'

/** Most frequent first. */
const whoKinds: readonly Who['kind'][] = [
  'unsaid',
  'accredited',
  'all-accredited',
  'open',
  'pools',
  'restricted',
  'off-press',
  'closed',
  'closed-doors',
]

/** Nobody is named yet where a group is asked for: the phase says nothing until then. */
function whoOf(kind: Who['kind']): Who {
  if (kind === 'pools') return { kind, pools: [blankPool], closest: false }
  return kind === 'restricted' ? { kind: 'unsaid' } : { kind }
}

type PhaseFieldsProps = { readonly phase: Phase; readonly onChange: (phase: Phase) => void }

/** One phase of press access: who, in which form, when, and why. */
export function PhaseFields({ phase, onChange }: PhaseFieldsProps): ReactNode {
  const { events } = useMessages()
  const { who, form, moment, reason } = phase
  const reveals = useReveals(['reason'], () => reason !== '')
  const [isRestricted, setIsRestricted] = useState(who.kind === 'restricted')

  const chooseWho = (kind: Who['kind']): void => {
    setIsRestricted(kind === 'restricted')
    onChange({ ...phase, who: whoOf(kind) })
  }
  const nameGroup = (group: string): void =>
    onChange({ ...phase, who: group === '' ? { kind: 'unsaid' } : { kind: 'restricted', group } })

  return (
    <div className="phase-fields">
      <div className="phase-choices">
        <SelectField
          label={events.who}
          value={isRestricted ? 'restricted' : who.kind}
          onChange={chooseWho}
          options={choicesOf(whoKinds, events.whoKinds)}
        />
        <SelectField
          label={events.form}
          value={form}
          onChange={next => onChange({ ...phase, form: next })}
          options={choicesOf(accessForms, events.forms)}
        />
        <SelectField
          label={events.moment}
          value={moment}
          onChange={next => onChange({ ...phase, moment: next })}
          options={choicesOf(accessMoments, events.moments)}
        />
      </div>
      {isRestricted ? (
        <TextField
          label={events.group}
          value={who.kind === 'restricted' ? who.group : ''}
          onChange={nameGroup}
          hint={events.groupHint}
          maxLength={lengths.line}
        />
      ) : null}
      {who.kind === 'pools' ? (
        <PoolsFields who={who} onChange={pools => onChange({ ...phase, who: pools })} />
      ) : null}
      {reveals.isShown('reason') ? (
        <TextField
          label={events.reason}
          value={reason}
          onChange={next => onChange({ ...phase, reason: next })}
          hint={events.reasonHint}
          maxLength={lengths.line}
          autoFocus={reveals.isAskedFor('reason')}
        />
      ) : null}
      <RevealButtons reveals={reveals} labels={{ reason: events.reason }} />
    </div>
  )
}
