import { ListPlus, Plus, SquareStack, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Group } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { FieldScope } from '../parts/field-scope.tsx'
import { useKeys } from '../parts/item-keys.ts'
import { without } from '../parts/list-edits.ts'
import { optionsOf } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import { ListRowFields } from './condition-list-row.tsx'
import { blankTest, type ConditionRow, type GroupRow } from './condition-rows.ts'
import { TestRowFields } from './condition-test-row.tsx'
import type { ConditionWords } from './use-condition-words.ts'

/** Groups inside groups are offered down to here: beyond, nobody can read them. */
const deepestOffered = 3

type ConditionGroupProps = {
  readonly group: GroupRow
  readonly onChange: (group: GroupRow) => void
  readonly words: ConditionWords
  readonly depth: number
}

/** All, one or none of several conditions. */
export function ConditionGroup({ group, onChange, words, depth }: ConditionGroupProps): ReactNode {
  const { contactLists } = useMessages()
  const keys = useKeys(group.rows.length)
  const put = (rows: readonly ConditionRow[]): void => onChange({ ...group, rows })
  const add = (row: ConditionRow): void => {
    keys.insert(group.rows.length)
    put([...group.rows, row])
  }
  const remove = (index: number): void => {
    keys.remove(index)
    put(without(group.rows, index))
  }
  const change = (index: number, row: ConditionRow): void =>
    put(group.rows.map((other, place) => (place === index ? row : other)))
  const [firstList] = words.lists
  return (
    <div className="condition-group">
      <SelectField
        label={contactLists.join}
        value={group.join}
        onChange={join => onChange({ ...group, join })}
        options={optionsOf(contactLists.joins)}
      />
      <ol className="condition-rows">
        {group.rows.map((row, index) => {
          const name =
            row.kind === 'group' ? contactLists.group(index + 1) : contactLists.condition(index + 1)
          return (
            <li key={keys.at(index)}>
              <Group className="condition-row" aria-label={name}>
                <FieldScope name={`${keys.at(index)}`}>
                  <RowFields row={row} onChange={next => change(index, next)} words={words} depth={depth} />
                </FieldScope>
                <IconButton
                  name={contactLists.removeRow(name)}
                  icon={<Trash2 size={16} aria-hidden />}
                  onPress={() => remove(index)}
                />
              </Group>
            </li>
          )
        })}
      </ol>
      <div className="row">
        <Button tone="plain" icon={<Plus size={16} aria-hidden />} onPress={() => add(blankTest)}>
          {contactLists.addTest}
        </Button>
        {firstList === undefined ? null : (
          <Button
            tone="plain"
            icon={<ListPlus size={16} aria-hidden />}
            onPress={() => add({ kind: 'list', isDenied: false, list: firstList.value })}
          >
            {contactLists.addList}
          </Button>
        )}
        {depth < deepestOffered ? (
          <Button
            tone="plain"
            icon={<SquareStack size={16} aria-hidden />}
            onPress={() => add({ kind: 'group', join: 'any', rows: [blankTest] })}
          >
            {contactLists.addGroup}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

type RowFieldsProps = {
  readonly row: ConditionRow
  readonly onChange: (row: ConditionRow) => void
  readonly words: ConditionWords
  readonly depth: number
}

function RowFields({ row, onChange, words, depth }: RowFieldsProps): ReactNode {
  switch (row.kind) {
    case 'test':
      return <TestRowFields row={row} onChange={onChange} words={words} />
    case 'list':
      return <ListRowFields row={row} onChange={onChange} lists={words.lists} />
    case 'group':
      return <ConditionGroup group={row} onChange={onChange} words={words} depth={depth + 1} />
  }
}
