import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Pool, poolCategories, type Who } from '../../domain/press-access.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { FieldScope } from '../parts/field-scope.tsx'
import { useKeys } from '../parts/item-keys.ts'
import { ParsedField } from '../parts/parsed-field.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { blankPool } from './blanks.ts'
import { choicesOf } from './choices.ts'

type Pools = Extract<Who, { kind: 'pools' }>

/** Most pools of one phase, and most outlets of one pool, as the model has it. */
const most = { pools: 10, outlets: 30 } as const

/** Outlets typed in one line, as notes print them: « France 3, BFM TV ». Null when there are too many. */
function parseOutlets(text: string): readonly string[] | null {
  const outlets = text
    .split(',')
    .map(outlet => outlet.trim())
    .filter(outlet => outlet !== '')
  const fits = outlets.length <= most.outlets && outlets.every(({ length }) => length <= lengths.name)
  return fits ? outlets : null
}

/** Which pools may attend: their category, their outlets where these are named, and how near they come. */
export function PoolsFields({ who, onChange }: { who: Pools; onChange: (who: Pools) => void }): ReactNode {
  const { events } = useMessages()
  const keys = useKeys(who.pools.length)
  const put = (pools: Pool[]): void => onChange({ ...who, pools })

  return (
    <div className="pools">
      <ul className="stack pool-list" aria-label={events.poolList}>
        {who.pools.map((pool, index) => {
          const change = (next: Pool): void => put(who.pools.map((one, at) => (at === index ? next : one)))
          return (
            <li key={keys.at(index)} className="pool-row">
              <SelectField
                label={events.pool}
                value={pool.category}
                onChange={category => change({ ...pool, category })}
                options={choicesOf(poolCategories, events.pools)}
              />
              <FieldScope name={`pools[${index}]`}>
                <ParsedField
                  label={events.outlets}
                  value={pool.outlets}
                  onChange={outlets => change({ ...pool, outlets: [...outlets] })}
                  parse={parseOutlets}
                  format={outlets => outlets.join(', ')}
                  wrong={() => events.outletsWrong}
                  hint={events.outletsHint}
                />
              </FieldScope>
              <CheckField
                label={events.severalCrews}
                isSelected={pool.several}
                onChange={several => change({ ...pool, several })}
              />
              {who.pools.length > 1 ? (
                <IconButton
                  name={events.removePool(events.pools[pool.category])}
                  icon={<X size={16} aria-hidden />}
                  onPress={() => {
                    keys.remove(index)
                    put(who.pools.filter((_, at) => at !== index))
                  }}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      <div className="row">
        <Button
          tone="plain"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => put([...who.pools, blankPool])}
          isDisabled={who.pools.length >= most.pools}
        >
          {events.addPool}
        </Button>
        <CheckField
          label={events.closest}
          isSelected={who.closest}
          onChange={closest => onChange({ ...who, closest })}
        />
      </div>
    </div>
  )
}
