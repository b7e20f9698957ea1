import { type ReactNode, useState } from 'react'
import type { ContactFunction } from '../../domain/contact.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { ComboField } from '../parts/combo-field.tsx'
import { DateField } from '../parts/date-field.tsx'
import { Repeated } from '../parts/repeated.tsx'
import type { DraftFields } from './draft-fields.ts'

type FunctionsFieldsProps = DraftFields & {
  readonly outlets: readonly string[]
  readonly roles: readonly string[]
}

/** Where the contact works, and as what. Dates stay out of the way until there is one. */
export function FunctionsFields({ draft, set, outlets, roles }: FunctionsFieldsProps): ReactNode {
  const { contactSheet } = useMessages()
  return (
    <Repeated
      label={contactSheet.functions}
      items={draft.functions}
      onChange={functions => set({ functions })}
      create={() => ({ outlet: '', role: '', from: '', until: '' })}
      addLabel={contactSheet.addFunction}
      itemName={({ outlet }) => outlet}
      max={20}
    >
      {(item, change) => (
        <div className="function-fields">
          <div className="form-grid" data-columns="2">
            <ComboField
              label={contactSheet.outlet}
              value={item.outlet}
              onChange={outlet => change({ ...item, outlet })}
              words={outlets}
            />
            <ComboField
              label={contactSheet.role}
              value={item.role}
              onChange={role => change({ ...item, role })}
              words={roles}
            />
          </div>
          <FunctionDates item={item} onChange={change} />
        </div>
      )}
    </Repeated>
  )
}

type FunctionDatesProps = {
  readonly item: ContactFunction
  readonly onChange: (item: ContactFunction) => void
}

function FunctionDates({ item, onChange }: FunctionDatesProps): ReactNode {
  const { contactSheet } = useMessages()
  const [isAsked, setIsAsked] = useState(false)
  if (!isAsked && item.from === '' && item.until === '') {
    return (
      <div className="function-dates">
        <Button tone="plain" onPress={() => setIsAsked(true)}>
          {contactSheet.addDates}
        </Button>
      </div>
    )
  }
  return (
    <div className="form-grid" data-columns="2">
      <DateField
        label={contactSheet.from}
        value={item.from}
        onChange={from => onChange({ ...item, from })}
        autoFocus={isAsked}
      />
      <DateField
        label={contactSheet.until}
        value={item.until}
        onChange={until => onChange({ ...item, until })}
      />
    </div>
  )
}
