import { ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Condition } from '../../domain/contact-condition.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { useAsked } from '../use-asked.ts'
import { ConditionGroup } from './condition-group.tsx'
import { blankTest, conditionOfRow, groupOf } from './condition-rows.ts'
import { useConditionWords } from './use-condition-words.ts'

type ListConditionsProps = {
  readonly id: string
  readonly where: Condition | null
  readonly onChange: (where: Condition | null) => void
  /** The condition leads back to its own list: it could not be kept. */
  readonly isCircle: boolean
}

/** What the contacts of a list have in common, and how many meet it while it is being said. */
export function ListConditions({ id, where, onChange, isCircle }: ListConditionsProps): ReactNode {
  const { contactLists } = useMessages()
  const words = useConditionWords(id)
  return (
    <section className="titled">
      <h2>{contactLists.conditions}</h2>
      {where === null ? (
        <div className="card stack">
          <p className="soft">{contactLists.noConditions}</p>
          <div className="row">
            <Button
              icon={<ListFilter size={16} aria-hidden />}
              onPress={() => onChange(conditionOfRow({ kind: 'group', join: 'all', rows: [blankTest] }))}
            >
              {contactLists.addConditions}
            </Button>
          </div>
        </div>
      ) : (
        <div className="card stack">
          <ConditionGroup
            group={groupOf(where)}
            onChange={group => onChange(conditionOfRow(group))}
            words={words}
            depth={0}
          />
          {isCircle ? (
            <p className="field-error" role="alert">
              {contactLists.circle}
            </p>
          ) : null}
          <div className="row condition-foot">
            <LiveCount where={where} />
            <Button tone="plain" onPress={() => onChange(null)}>
              {contactLists.removeConditions}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}

function LiveCount({ where }: { where: Condition }): ReactNode {
  const { contactLists } = useMessages()
  const asked = useAsked('contactLists.count', { where }, 'contacts', 'outlets', 'contactLists')
  return (
    <p className="condition-count" role="status">
      {asked.status === 'ready' ? contactLists.live(asked.value.recipients, asked.value.opposed) : '…'}
    </p>
  )
}
