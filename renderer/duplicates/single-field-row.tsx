import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { ContactDraft } from '../../domain/contact.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldState } from './field-state.tsx'
import { FieldValue } from './field-value.tsx'
import { isAgreed, type Side, type Sides, type SingleField, sideOf, sidesOf, withField } from './survivor.ts'

type SingleFieldRowProps = {
  readonly field: SingleField
  readonly sides: Sides
  readonly survivor: ContactDraft
  readonly onChange: (survivor: ContactDraft) => void
}

/** A field of which one value is kept: the one on which both agree, or the side that is chosen. */
export function SingleFieldRow({ field, sides, survivor, onChange }: SingleFieldRowProps): ReactNode {
  const { duplicates } = useMessages()
  const name = duplicates.fields[field]
  if (isAgreed(sides, field)) {
    return (
      <div className="comparison-row">
        <div className="comparison-field">
          <span>{name}</span>
          <FieldState isAgreed />
        </div>
        <p className="comparison-both">
          <FieldValue field={field} draft={sides.one} />
        </p>
      </div>
    )
  }
  const offered = sidesOf(sides, field)
  const words: Record<Side, string> = {
    one: duplicates.left,
    other: duplicates.right,
    proposal: duplicates.both,
  }
  const choose = (chosen: string): void => {
    const side = offered.find(one => one === chosen)
    if (side !== undefined) onChange(withField(survivor, field, sides[side]))
  }
  return (
    <RadioGroup className="comparison-row" value={sideOf(sides, survivor, field)} onChange={choose}>
      <div className="comparison-field">
        <Label>{name}</Label>
        <FieldState isAgreed={false} />
      </div>
      {offered.map(side => (
        <Radio key={side} value={side} className="choice comparison-choice" data-side={side}>
          <span className="choice-mark" aria-hidden />
          <span>
            <span className="visually-hidden">{`${words[side]}\u00A0: `}</span>
            <FieldValue field={field} draft={sides[side]} />
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
