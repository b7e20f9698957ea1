import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { accreditationStatuses, type Place, type Register } from '../../domain/accreditation.ts'
import { newPlace } from '../../domain/register/statuses.ts'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useSequenceOptions } from './use-sequence-options.ts'

type PlacesFieldsProps = {
  readonly places: readonly Place[]
  readonly register: Register
  /** Whether what is missing is said by now. */
  readonly isTried: boolean
  readonly onChange: (places: Place[]) => void
}

/** What somebody asks for, and how each of it stands. */
export function PlacesFields({ places, register, isTried, onChange }: PlacesFieldsProps): ReactNode {
  const { register: words } = useMessages()
  const id = useId()
  const options = useSequenceOptions(register)
  const free = options.filter(({ value }) => !places.some(({ sequence }) => (sequence ?? '') === value))
  return (
    <section className="stack-tight places" aria-labelledby={id}>
      <h3 id={id}>{words.sheet.places}</h3>
      {places.map(place => (
        <PlaceRow
          key={place.sequence ?? ''}
          place={place}
          label={options.find(({ value }) => value === (place.sequence ?? ''))?.label ?? words.rules.gone}
          register={register}
          isTried={isTried}
          onChange={next => onChange(places.map(one => (one === place ? next : one)))}
          onRemove={() => onChange(places.filter(one => one !== place))}
        />
      ))}
      {free.length === 0 ? null : (
        <SelectField
          label={words.sheet.addPlace}
          labelHidden
          value=""
          onChange={key => {
            const chosen = free.find(({ value }) => `+${value}` === key)
            if (chosen !== undefined)
              onChange([...places, newPlace(chosen.value === '' ? null : chosen.value)])
          }}
          options={[
            { value: '', label: words.sheet.addPlace },
            ...free.map(({ value, label }) => ({ value: `+${value}`, label })),
          ]}
        />
      )}
    </section>
  )
}

type PlaceRowProps = {
  readonly place: Place
  readonly label: string
  readonly register: Register
  readonly isTried: boolean
  readonly onChange: (place: Place) => void
  readonly onRemove: () => void
}

function PlaceRow({ place, label, register, isTried, onChange, onRemove }: PlaceRowProps): ReactNode {
  const { register: words } = useMessages()
  const { sheet, refusal } = words
  const isMissing = isTried && place.reason.trim() === ''
  return (
    <fieldset className="place-row" data-pools={register.pools.length > 0} aria-label={label}>
      <span className="place-label">{label}</span>
      <SelectField
        label={sheet.status}
        labelHidden
        value={place.status}
        onChange={status => onChange({ ...place, status, reason: status === 'refused' ? place.reason : '' })}
        options={accreditationStatuses.map(status => ({ value: status, label: words.statuses[status] }))}
      />
      {register.pools.length === 0 ? null : (
        <SelectField
          label={sheet.pool}
          labelHidden
          value={place.pool ?? ''}
          onChange={pool => onChange({ ...place, pool: pool === '' ? null : pool })}
          options={[
            { value: '', label: `${sheet.pool}\u00A0: ${sheet.noPool.toLowerCase()}` },
            ...register.pools.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <IconButton name={sheet.removePlace(label)} icon={<X size={16} aria-hidden />} onPress={onRemove} />
      {place.status !== 'refused' ? null : (
        <div className="place-reason">
          <TextField
            label={refusal.reason}
            value={place.reason}
            onChange={reason => onChange({ ...place, reason })}
            error={isMissing ? refusal.missing : undefined}
            maxLength={300}
          />
        </div>
      )}
    </fieldset>
  )
}
