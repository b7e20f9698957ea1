import { useEffect, useRef, useState } from 'react'
import type { Asked } from '../../domain/contract.ts'
import type { Failure } from '../../domain/failure.ts'
import type { MailingPlan } from '../../domain/mailing.ts'
import { ask } from '../bridge.ts'

type PlanInput = Asked<'mailings.plan'>

/** What a mailing would be. The last plan stays while a newer one is being made (`isFresh` is false then). */
export type PlanState = {
  readonly plan: MailingPlan | null
  readonly failure: Failure | null
  readonly isFresh: boolean
}

/** Milliseconds without a change after which it is asked again: addresses are typed letter by letter. */
const pause = 200

/** What a mailing would be with this choice, asked again as the choice changes. */
export function usePlan(input: PlanInput): PlanState {
  const key = JSON.stringify(input)
  const latest = useRef(input)
  const [state, setState] = useState<{ key: string } & Omit<PlanState, 'isFresh'>>({
    key: '',
    plan: null,
    failure: null,
  })
  useEffect(() => {
    latest.current = input
  }, [input])
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const asked = await ask('mailings.plan', latest.current)
      if (!isCurrent) return
      setState(({ plan }) =>
        asked.ok ? { key, plan: asked.value, failure: null } : { key, plan, failure: asked.failure },
      )
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [key])
  return { plan: state.plan, failure: state.failure, isFresh: state.key === key }
}
