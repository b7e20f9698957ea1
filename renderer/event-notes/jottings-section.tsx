import { memo, type ReactNode } from 'react'
import type { Jotting } from '../../domain/event-note.ts'
import { lengths } from '../../domain/text.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Repeated } from '../parts/repeated.tsx'
import { Section } from '../parts/section.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { blankJotting } from './blanks.ts'
import { choicesOf } from './choices.ts'
import type { Change } from './field-change.ts'

const kinds: readonly Jotting['kind'][] = ['remark', 'quote', 'figure']

type JottingsSectionProps = { readonly jottings: Jotting[]; readonly change: Change<Jotting[]> }

/** What is noted on the spot: remarks, quotes with their speaker, figures. */
export const JottingsSection = memo(function JottingsSection({
  jottings,
  change,
}: JottingsSectionProps): ReactNode {
  const { events } = useMessages()
  return (
    <Section
      title={events.jottings}
      count={jottings.length}
      summary={jottings.at(-1)?.text ?? ''}
      isOpen={false}
    >
      {jottings.length === 0 ? <p className="soft section-hint">{events.jottingsEmpty}</p> : null}
      <Repeated
        label={events.jottings}
        items={jottings}
        onChange={next => change(() => next)}
        create={() => ({ ...blankJotting, at: new Date().toISOString() })}
        addLabel={events.addJotting}
        itemName={({ text }) => text.slice(0, 60)}
        max={500}
      >
        {(jotting, changeJotting) => <JottingFields jotting={jotting} onChange={changeJotting} />}
      </Repeated>
    </Section>
  )
})

type JottingFieldsProps = { readonly jotting: Jotting; readonly onChange: (jotting: Jotting) => void }

function JottingFields({ jotting, onChange }: JottingFieldsProps): ReactNode {
  const { events } = useMessages()
  const language = useLanguage()
  return (
    <div className="jotting-fields">
      <SelectField
        label={events.jottingKind}
        value={jotting.kind}
        onChange={kind => onChange({ ...jotting, kind })}
        options={choicesOf(kinds, events.jottingKinds)}
      />
      {jotting.kind === 'quote' || jotting.speaker !== '' ? (
        <TextField
          label={events.speaker}
          value={jotting.speaker}
          onChange={speaker => onChange({ ...jotting, speaker })}
          maxLength={lengths.name}
        />
      ) : null}
      <div className="wide">
        <TextField
          label={events.jottingText}
          multiline
          value={jotting.text}
          onChange={text => onChange({ ...jotting, text })}
          hint={jotting.at === '' ? '' : events.jottedAt(formatInstant(jotting.at, language))}
          maxLength={lengths.paragraph}
        />
      </div>
    </div>
  )
}
