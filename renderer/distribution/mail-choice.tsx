import { type ReactNode, useId } from 'react'
import type { MailingPlan } from '../../domain/mailing.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Choice } from './choice.ts'
import { WayChoice } from './way-choice.tsx'

type MailChoiceProps = {
  readonly choice: Choice
  readonly onChange: (part: Partial<Choice>) => void
  readonly plan: MailingPlan | null
  readonly hasEvent: boolean
}

/** The mail itself: its subject, what is attached, and its text as it will be. */
export function MailChoice({ choice, onChange, plan, hasEvent }: MailChoiceProps): ReactNode {
  const { mail } = useMessages().distribution
  const heading = useId()
  const { attach, subject } = choice
  if (plan === null) return <Skeleton lines={8} />
  const put = (part: Partial<Choice['attach']>): void => onChange({ attach: { ...attach, ...part } })
  return (
    <section className="send-part send-mail" aria-labelledby={heading}>
      <h3 id={heading}>{mail.title}</h3>
      <div className="stack-tight">
        <TextField
          label={mail.subject}
          value={subject ?? plan.subject}
          onChange={typed => onChange({ subject: typed })}
          maxLength={lengths.line}
          multiline
        />
        {subject === null ? null : (
          <Button tone="plain" onPress={() => onChange({ subject: null })}>
            {mail.ownSubject}
          </Button>
        )}
      </div>
      {choice.way === 'text' ? null : (
        <fieldset className="send-attach">
          <legend className="send-label">{mail.attach}</legend>
          <CheckField label={mail.docx} isSelected={attach.docx} onChange={docx => put({ docx })} />
          <CheckField label={mail.pdf} isSelected={attach.pdf} onChange={pdf => put({ pdf })} />
          {hasEvent ? (
            <CheckField label={mail.ics} isSelected={attach.ics} onChange={ics => put({ ics })} />
          ) : null}
        </fieldset>
      )}
      <WayChoice choice={choice} onChange={onChange} batches={plan.batches} />
      <h4 className="send-label">{mail.preview}</h4>
      <pre className="send-text">{plan.text}</pre>
    </section>
  )
}
