import { CircleCheck, Undo2 } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { useToasts } from '../parts/toast.tsx'
import type { ImportStage } from './import-stage.ts'
import { PlannedRows } from './planned-rows.tsx'
import { SaveRefusedButton } from './save-refused-button.tsx'

type DoneStepProps = {
  readonly stage: Extract<ImportStage, { at: 'done' }>
  readonly onUndone: () => void
}

/** What an import did, in one sentence, and what can be done about it. */
export function DoneStep({ stage, onUndone }: DoneStepProps): ReactNode {
  const { imports, contacts, failures } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  const [showsRefused, setShowsRefused] = useState(false)
  const [isUndoing, setIsUndoing] = useState(false)
  const { counts, deed, isUndone, placement } = stage
  const outcome = isUndone ? imports.undoneText : imports.outcome(counts)

  useEffect(() => toasts.say(outcome), [toasts, outcome])

  const undo = async (id: string): Promise<void> => {
    setIsUndoing(true)
    const undone = await ask('deeds.undo', { id })
    setIsUndoing(false)
    toasts.show({ text: undone.ok ? contacts.undone(undone.value) : failures[undone.failure.code] })
    if (undone.ok) onUndone()
  }
  return (
    <>
      <div className="card stack import-outcome">
        <p className="row">
          {isUndone ? <Undo2 size={20} aria-hidden /> : <CircleCheck size={20} aria-hidden />}
          <span>{outcome}</span>
        </p>
        <div className="row">
          {isUndone ? null : (
            <Button tone="primary" onPress={() => go({ at: 'contacts' })}>
              {imports.seeContacts}
            </Button>
          )}
          {isUndone || counts.doubtful === 0 ? null : (
            <Button onPress={() => go({ at: 'duplicates' })}>{imports.seeDuplicates(counts.doubtful)}</Button>
          )}
          {counts.refused === 0 || showsRefused ? null : (
            <Button onPress={() => setShowsRefused(true)}>{imports.seeRefused}</Button>
          )}
          {deed === null || isUndone ? null : (
            <Button tone="plain" isDisabled={isUndoing} onPress={() => void undo(deed.id)}>
              {imports.undoAll}
            </Button>
          )}
        </div>
      </div>
      {showsRefused ? (
        <section className="titled">
          <div className="import-filter-row">
            <h2 ref={heading => heading?.focus()} tabIndex={-1}>
              {imports.verdicts.refused}
            </h2>
            <SaveRefusedButton session={placement.reading.session} />
          </div>
          <PlannedRows reading={placement.reading} verdict="refused" />
        </section>
      ) : null}
    </>
  )
}
