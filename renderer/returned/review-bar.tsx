import { ListChecks } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Difference } from '../../domain/returned.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { MenuButton } from '../parts/menu-button.tsx'
import { acceptableAtOnce, type Decisions, decidedAll, openByPart, openOnes, tallyOf } from './decisions.ts'

type ReviewBarProps = {
  readonly differences: readonly Difference[]
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
  readonly canApply: boolean
  readonly showsWhole: boolean
  readonly onShowWhole: (showsWhole: boolean) => void
}

/** How many changes there are and what is decided, with the way to decide on many at once. */
export function ReviewBar(props: ReviewBarProps): ReactNode {
  const { differences, decisions, onDecide, canApply, showsWhole, onShowWhole } = props
  const { returned, versions } = useMessages()
  const tally = tallyOf(differences, decisions)
  const conflicts = openOnes(differences, decisions).filter(({ meanwhile }) => meanwhile !== null)
  return (
    <div className="review-bar">
      <div className="stack-tight review-tally">
        <p role="status">
          <strong>{returned.count(differences.length)}</strong>
          {canApply ? <span> · {returned.tally(tally.accepted, tally.refused, tally.open)}</span> : null}
        </p>
        {canApply ? (
          <p className="soft">
            {tally.accepted > 0 && tally.open > 0 ? returned.undecided(tally.open) : returned.keys}
          </p>
        ) : null}
      </div>
      <CheckField label={returned.wholeText} isSelected={showsWhole} onChange={onShowWhole} />
      {canApply ? (
        <MenuButton
          label={returned.acceptAll}
          icon={<ListChecks size={16} aria-hidden />}
          items={choicesOf()}
          onAction={decideMany}
        />
      ) : null}
    </div>
  )

  function choicesOf() {
    const all = acceptableAtOnce(differences, decisions).length
    const hint = conflicts.length === 0 ? {} : { hint: returned.conflictsLeft }
    const parts = [...openByPart(differences, decisions)].flatMap(([part, ones]) => {
      const count = acceptableAtOnce(ones, decisions).length
      return count === 0 ? [] : [{ id: `part ${part}`, label: returned.inPart(versions.parts[part], count) }]
    })
    return [
      ...(all === 0 ? [] : [{ id: 'accept', label: returned.everything(all), ...hint }]),
      ...(parts.length > 1 ? parts : []),
      ...(tally.open === 0 ? [] : [{ id: 'refuse', label: returned.refuseRest(tally.open) }]),
      { id: 'undecide', label: returned.undecide },
    ]
  }

  function decideMany(id: string) {
    if (id === 'undecide') return onDecide(new Map())
    if (id === 'refuse') return onDecide(decidedAll(decisions, openOnes(differences, decisions), 'refused'))
    const meant = differences.filter(({ part }) => id === 'accept' || id === `part ${part}`)
    onDecide(decidedAll(decisions, acceptableAtOnce(meant, decisions), 'accepted'))
  }
}
