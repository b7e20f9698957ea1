import { type ReactNode, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Register } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { attendanceAt } from '../../domain/register/presence.ts'
import { useMessages } from '../messages/messages.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { AttendanceTables } from './attendance-tables.tsx'
import { Door } from './door.tsx'
import type { OpenRegister } from './open-register.ts'
import { useSequenceOptions } from './use-sequence-options.ts'

type CheckInDeskProps = {
  readonly event: EventNote
  readonly open: OpenRegister
  readonly register: Register
}

const views = ['door', 'figures'] as const

/** The door while people come in, and the figures of it afterwards. */
export function CheckInDesk({ event, open, register }: CheckInDeskProps): ReactNode {
  const { checkIn: words } = useMessages()
  const [view, setView] = useState<(typeof views)[number]>('door')
  const [sequence, setSequence] = useState<string | null>(null)
  const sequences = useSequenceOptions(register)
  const here = attendanceAt(register, sequence)
  return (
    <>
      <div className="check-in-head">
        <ToggleButtonGroup
          className="count-filter"
          aria-label={words.views}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={([key]) => setView(views.find(one => one === key) ?? 'door')}
        >
          {views.map(one => (
            <ToggleButton key={one} id={one} className="count-button check-in-view">
              {words[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {view === 'figures' || sequences.length < 2 ? null : (
          <SelectField
            label={words.sequence}
            labelHidden
            value={sequence ?? ''}
            onChange={value => setSequence(value === '' ? null : value)}
            options={sequences}
          />
        )}
        {view === 'figures' ? null : (
          <p className="check-in-counter" role="status">
            {words.counter(here.present, here.granted)}
          </p>
        )}
      </div>
      {view === 'door' ? (
        <Door event={event} open={open} register={register} sequence={sequence} />
      ) : (
        <AttendanceTables register={register} />
      )}
    </>
  )
}
