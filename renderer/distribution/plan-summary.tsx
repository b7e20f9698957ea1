import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useAsked } from '../use-asked.ts'
import type { PlanState } from './use-plan.ts'

/** How many people a mailing reaches, in how many mails, and who is left out. */
export function PlanSummary({ plan, isFresh }: PlanState): ReactNode {
  const { plan: words } = useMessages().distribution
  const settings = useAsked('settings.get', {}, 'settings')
  const cap = settings.status === 'ready' ? settings.value.mailCap : 0
  if (plan === null) return <p className="send-plan soft">{words.waiting}</p>
  const { recipients, batches, opposed, withoutMail, folded } = plan
  const left = [
    opposed === 0 ? '' : words.opposed(opposed),
    withoutMail === 0 ? '' : words.withoutMail(withoutMail),
    folded === 0 ? '' : words.folded(folded),
  ].filter(sentence => sentence !== '')
  return (
    <div className="send-plan" role="status" aria-busy={!isFresh}>
      <p>
        {recipients === 0 ? (
          <span className="soft">{words.none}</span>
        ) : (
          <>
            <strong>{words.people(recipients)}</strong>, {words.mails(batches, cap)}
          </>
        )}
      </p>
      {left.length === 0 ? null : <p className="soft">{left.join(' ')}</p>}
    </div>
  )
}
