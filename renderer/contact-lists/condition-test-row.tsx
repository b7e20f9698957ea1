import type { ReactNode } from 'react'
import { type ConditionTest, conditionTests } from '../../domain/contact-condition.ts'
import { useMessages } from '../messages/messages.tsx'
import { ComboField } from '../parts/combo-field.tsx'
import { DateField } from '../parts/date-field.tsx'
import { optionsOf } from '../parts/options.ts'
import { ParsedField } from '../parts/parsed-field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { needsValue, type TestRow, testsOf, valueKind, withField } from './condition-rows.ts'
import type { ConditionWords } from './use-condition-words.ts'

type TestRowProps = {
  readonly row: TestRow
  readonly onChange: (row: TestRow) => void
  readonly words: ConditionWords
}

/** One field, what is asked of it, and the value it is compared with. */
export function TestRowFields({ row, onChange, words }: TestRowProps): ReactNode {
  const { contactLists } = useMessages()
  return (
    <div className="condition-fields">
      <SelectField
        label={contactLists.field}
        labelHidden
        value={row.field}
        onChange={field => onChange(withField(row, field))}
        options={optionsOf(contactLists.fields)}
      />
      <TestField row={row} onChange={onChange} />
      {needsValue(row.test) ? <ValueField row={row} onChange={onChange} words={words} /> : null}
    </div>
  )
}

type TestFieldProps = Omit<TestRowProps, 'words'>

/** A test and its denial are two choices of one field: « est », « n’est pas ». */
function TestField({ row, onChange }: TestFieldProps): ReactNode {
  const { contactLists } = useMessages()
  const isPlace = valueKind(row.field) === 'place'
  const wordsOf = (test: ConditionTest): readonly [string, string] =>
    (isPlace ? contactLists.placeTests[test] : undefined) ?? contactLists.tests[test]
  const options = testsOf(row.field).flatMap(test => {
    const [asked, denied] = wordsOf(test)
    return [
      { value: test, label: asked },
      { value: `not ${test}`, label: denied },
    ]
  })
  return (
    <SelectField<string>
      label={contactLists.test}
      labelHidden
      value={row.isDenied ? `not ${row.test}` : row.test}
      onChange={chosen => {
        const test = conditionTests.find(known => chosen === known || chosen === `not ${known}`)
        if (test !== undefined) onChange({ ...row, test, isDenied: chosen !== test })
      }}
      options={options}
    />
  )
}

function ValueField({ row, onChange, words }: TestRowProps): ReactNode {
  const { contactLists } = useMessages()
  const hint = row.value === '' ? contactLists.unfinished : ''
  const set = (value: string): void => onChange({ ...row, value })
  switch (valueKind(row.field)) {
    case 'choice':
    case 'place':
      return (
        <SelectField
          label={contactLists.value}
          labelHidden
          value={row.value}
          onChange={set}
          options={[{ value: '', label: '…' }, ...words.choices(row.field)]}
          hint={hint}
        />
      )
    case 'day':
      return row.test === 'within-days' || row.test === 'older-than-days' ? (
        <ParsedField
          label={contactLists.days}
          labelHidden
          value={row.value}
          onChange={set}
          parse={text => (/^\d{0,5}$/.test(text.trim()) ? text.trim() : null)}
          format={days => days}
          wrong={() => contactLists.unreadDays}
          hint={hint}
        />
      ) : (
        <DateField label={contactLists.value} labelHidden value={row.value} onChange={set} hint={hint} />
      )
    default:
      return (
        <ComboField
          label={contactLists.value}
          labelHidden
          value={row.value}
          onChange={set}
          words={words.proposals(row.field)}
          hint={hint}
          maxLength={300}
        />
      )
  }
}
