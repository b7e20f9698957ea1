import { type ReactNode, useId } from 'react'
import { Group } from 'react-aria-components'
import type { ContactDraft } from '../../domain/contact.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { FieldState } from './field-state.tsx'
import { itemsOf, type ListField, type ListItem, type Sides, withItem } from './survivor.ts'
import { useFieldTexts } from './use-field-texts.ts'

type ListFieldRowProps = {
  readonly field: ListField
  readonly sides: Sides
  readonly survivor: ContactDraft
  readonly onChange: (survivor: ContactDraft) => void
}

/** A field of several values: those of both contacts, each kept where it is ticked. */
export function ListFieldRow({ field, sides, survivor, onChange }: ListFieldRowProps): ReactNode {
  const { duplicates } = useMessages()
  const { itemText } = useFieldTexts()
  const label = useId()
  const items = itemsOf(sides, survivor, field)
  const isShared = ({ isInOne, isInOther }: ListItem): boolean => isInOne === isInOther
  const isAgreed = items.every(isShared)
  const columns = [
    { side: 'both', items: items.filter(isShared) },
    { side: 'one', items: items.filter(item => item.isInOne && !item.isInOther) },
    { side: 'other', items: items.filter(item => item.isInOther && !item.isInOne) },
  ]
  const words = (item: ListItem): string => {
    const text = itemText(field, item.value)
    return isAgreed || !isShared(item) ? text : duplicates.inBoth(text)
  }
  return (
    <Group className="comparison-row" aria-labelledby={label}>
      <div className="comparison-field">
        <span id={label}>{duplicates.fields[field]}</span>
        <FieldState isAgreed={isAgreed} />
      </div>
      {columns
        .filter(column => column.items.length > 0)
        .map(column => (
          <div key={column.side} className="comparison-items" data-side={column.side}>
            {column.items.map(item => (
              <CheckField
                key={item.key}
                label={words(item)}
                isSelected={item.isKept}
                onChange={isKept => onChange(withItem(sides, survivor, field, item.key, isKept))}
              />
            ))}
          </div>
        ))}
    </Group>
  )
}
