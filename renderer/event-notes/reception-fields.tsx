import { memo, type ReactNode } from 'react'
import { receptionLine } from '../../domain/compose/reception-line.ts'
import { audiences, type Reception } from '../../domain/reception.ts'
import type { Site } from '../../domain/site.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { HourField } from '../parts/hour-field.tsx'
import { Repeated } from '../parts/repeated.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { Arrival } from './arrival.tsx'
import { blankReception } from './blanks.ts'
import { choicesOf } from './choices.ts'
import type { Change } from './field-change.ts'
import { useFormVoice } from './form-voice.tsx'
import { RevealButtons } from './reveal-buttons.tsx'
import { SiteFields } from './site-fields.tsx'
import { useReveals } from './use-reveals.ts'

type ReceptionsProps = {
  readonly label: string
  readonly receptions: Reception[]
  readonly change: Change<Reception[]>
  /** Where the press comes when a reception has no place of its own. */
  readonly site: Site
}

/** Where and when the press is received, one item for each audience. */
export const Receptions = memo(function Receptions(props: ReceptionsProps): ReactNode {
  const { label, receptions, change, site } = props
  const { events } = useMessages()
  return (
    <Repeated
      label={label}
      items={receptions}
      onChange={next => change(() => next)}
      create={() => blankReception}
      addLabel={events.addReception}
      itemName={({ audience }) => `${events.reception}, ${events.audiences[audience]}`}
      max={6}
    >
      {(reception, changeOne) => <ReceptionFields reception={reception} onChange={changeOne} site={site} />}
    </Repeated>
  )
})

type Rare = 'parking' | 'site' | 'words'
const rare: readonly Rare[] = ['parking', 'site', 'words']

type ReceptionFieldsProps = {
  readonly reception: Reception
  readonly onChange: (reception: Reception) => void
  readonly site: Site
}

function ReceptionFields({ reception, onChange, site }: ReceptionFieldsProps): ReactNode {
  const { events } = useMessages()
  const filled: Record<Rare, boolean> = {
    parking: reception.parking !== '',
    site: Object.values(reception.site).some(part => part !== ''),
    words: reception.words !== '',
  }
  const reveals = useReveals(rare, key => filled[key])
  const voice = useFormVoice()
  const line = receptionLine(reception, site, voice)
  const composed = receptionLine({ ...reception, words: '' }, site, voice)
  return (
    <div className="stack">
      <div className="reception-fields">
        <SelectField
          label={events.audience}
          value={reception.audience}
          onChange={audience => onChange({ ...reception, audience })}
          options={choicesOf(audiences, events.audiences)}
        />
        <HourField
          label={events.from}
          value={reception.from}
          onChange={from => onChange({ ...reception, from })}
        />
        <HourField label={events.to} value={reception.to} onChange={to => onChange({ ...reception, to })} />
      </div>
      {reveals.isShown('parking') ? (
        <TextField
          label={events.parking}
          value={reception.parking}
          onChange={parking => onChange({ ...reception, parking })}
          maxLength={lengths.line}
          autoFocus={reveals.isAskedFor('parking')}
        />
      ) : null}
      {reveals.isShown('site') ? (
        <Arrival isAskedFor={reveals.isAskedFor('site')}>
          <SiteFields
            site={reception.site}
            change={alter => onChange({ ...reception, site: alter(reception.site) })}
          />
        </Arrival>
      ) : null}
      {reveals.isShown('words') ? (
        <TextField
          label={events.otherWords}
          multiline
          value={reception.words}
          onChange={words => onChange({ ...reception, words })}
          placeholder={composed}
          hint={events.printedInstead}
          maxLength={lengths.sentence}
          autoFocus={reveals.isAskedFor('words')}
        />
      ) : null}
      {line === '' ? null : <p className="prints">{events.prints(line)}</p>}
      <RevealButtons
        reveals={reveals}
        labels={{ parking: events.parking, site: events.otherSite, words: events.otherWords }}
      />
    </div>
  )
}
