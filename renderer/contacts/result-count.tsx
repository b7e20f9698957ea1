import { type ReactNode, useEffect, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useShown } from './contact-list-desk.ts'

/** Time without a key after which a count is read out: not a number for each letter. */
const pause = 600

/** How many contacts there are, or were found. */
export function ResultCount(): ReactNode {
  const { search } = useMessages().contacts
  const total = useShown(({ shown }) => shown?.total ?? 0)
  const everybody = useShown(({ shown }) => shown?.everybody ?? 0)
  const text = total === everybody ? search.count(everybody) : search.countOf(total, everybody)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="contact-count">
      <span aria-hidden>{text}</span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </p>
  )
}
