import { BellRing, CircleAlert, TriangleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { Register } from '../../domain/accreditation.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { capitalized } from '../../domain/french/capitals.ts'
import { type Countdown, countdown } from '../../domain/register/deadline.ts'
import { purgeDay } from '../../domain/register/purge-day.ts'
import { type QuotaWarning, quotaWarnings } from '../../domain/register/quotas.ts'
import { formatHour, formatInstantShortDay, formatShortDay } from '../formats.ts'
import { type Messages, useLanguage, useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'

type Words = Messages['register']['notices']

/** Limits shown before the others are folded away. */
const mostShown = 2

/** What presses: how long the desks still take requests, which limits are passed, what the sheet lacks. */
export function RegisterNotices({ register, event }: { register: Register; event: EventNote }): ReactNode {
  const { notices } = useMessages().register
  const { go } = useNavigation()
  const language = useLanguage()
  const [isWhole, setIsWhole] = useState(false)
  const now = useMinute()
  const warnings = quotaWarnings(register, event.desks)
  const shown = isWhole ? warnings : warnings.slice(0, mostShown)
  const isSheetShort =
    event.desks.length === 0 ||
    event.desks.some(({ deadlineDay, mails }) => deadlineDay === '' || mails.length === 0)
  return (
    <ul className="register-notices" aria-label={notices.label}>
      {event.desks.map((desk, at) => (
        <Deadline
          // The desks of an event have no identity: they are told apart by their place.
          key={String(at)}
          office={capitalized(desk.office || notices.deskUnnamed)}
          left={countdown(desk, event.timeZone, now)}
          hasMail={desk.mails.length > 0}
        />
      ))}
      {event.desks.length === 0 ? <li className="badge">{notices.noDesk}</li> : null}
      {purgeDay(event, register) === '' ? (
        <li className="badge">{notices.noDay(register.purgeAfterDays)}</li>
      ) : null}
      {register.purgedAt === '' ? null : (
        <li className="badge">
          {notices.purged(register.purgedCount, formatInstantShortDay(register.purgedAt, language))}
        </li>
      )}
      {isSheetShort ? (
        <li>
          <Button tone="plain" onPress={() => go({ at: 'event', id: event.id })}>
            {notices.toSheet}
          </Button>
        </li>
      ) : null}
      {shown.map(warning => (
        <li key={keyOf(warning)} className="badge" data-tone="amber">
          <TriangleAlert size={14} aria-hidden />
          {sentenceOf(warning, notices)}
        </li>
      ))}
      {warnings.length > mostShown ? (
        <li>
          <Button tone="plain" onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? notices.less : notices.more(warnings.length - mostShown)}
          </Button>
        </li>
      ) : null}
    </ul>
  )
}

type DeadlineProps = { readonly office: string; readonly left: Countdown | null; readonly hasMail: boolean }

function Deadline({ office, left, hasMail }: DeadlineProps): ReactNode {
  const { notices } = useMessages().register
  const language = useLanguage()
  return (
    <>
      {left === null ? (
        <li className="badge">
          <CircleAlert size={14} aria-hidden />
          {notices.noDeadline(office)}
        </li>
      ) : (
        <li className="badge" data-tone={toneOf(left)}>
          <BellRing size={14} aria-hidden />
          {notices.deadline(
            office,
            left,
            formatShortDay(left.day, language),
            formatHour(left.clock, language),
          )}
        </li>
      )}
      {hasMail ? null : (
        <li className="badge">
          <CircleAlert size={14} aria-hidden />
          {notices.noMail(office)}
        </li>
      )}
    </>
  )
}

/** Long after a deadline nobody has to hurry any more. */
const toneOf = ({ isPassed, minutes, days }: Countdown): string => {
  if (isPassed) return days < -7 ? 'grey' : 'red'
  return minutes <= 24 * 60 ? 'amber' : 'blue'
}

const keyOf = (warning: QuotaWarning): string =>
  warning.kind === 'outlet' ? `outlet ${warning.outlet}` : `pool ${warning.pool.id}`

function sentenceOf(warning: QuotaWarning, words: Words): string {
  const { asked, quota } = warning
  return warning.kind === 'outlet'
    ? words.outletQuota(warning.outlet, asked, quota)
    : words.poolQuota(warning.pool.name, warning.sequence?.label ?? '', asked, quota, warning.others)
}

/** The time, told anew each half minute. */
function useMinute(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
