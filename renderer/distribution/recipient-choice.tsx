import { type ReactNode, useId } from 'react'
import type { MailingPlan } from '../../domain/mailing.ts'
import type { Correction } from '../../domain/press-note.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { useAsked } from '../use-asked.ts'
import type { Choice } from './choice.ts'
import { ContactChoice } from './contact-choice.tsx'
import { TypedChoice } from './typed-choice.tsx'

type RecipientChoiceProps = {
  readonly choice: Choice
  readonly onChange: (part: Partial<Choice>) => void
  readonly corrects: Correction | null
  readonly plan: MailingPlan | null
}

/** Whom a note goes to: those who had the earlier one, lists, contacts, addresses. */
export function RecipientChoice({ choice, onChange, corrects, plan }: RecipientChoiceProps): ReactNode {
  const { whom } = useMessages().distribution
  const heading = useId()
  return (
    <section className="send-part" aria-labelledby={heading}>
      <h3 id={heading}>{whom.title}</h3>
      {corrects === null || corrects.noteId === null ? null : (
        <WhoHad noteId={corrects.noteId} number={corrects.number} choice={choice} onChange={onChange} />
      )}
      <ListChoice choice={choice} onChange={onChange} />
      <ContactChoice chosen={choice.contacts} onChange={contacts => onChange({ contacts })} />
      <TypedChoice text={choice.addresses} pasted={choice.pasted} onChange={onChange} />
      {plan === null || plan.sample.length === 0 ? null : <FirstNames plan={plan} />}
    </section>
  )
}

/** The first of those who are written to: enough to see whether they are the right ones. */
function FirstNames({ plan: { sample, recipients } }: { plan: MailingPlan }): ReactNode {
  const { plan: words } = useMessages().distribution
  const names = sample.map(({ name, outlet, mail }) => {
    const who = name || mail
    return outlet === '' || outlet === who ? who : `${who} (${outlet})`
  })
  const more = recipients - sample.length
  return (
    <div className="stack-tight">
      <h4 className="send-label">{words.names}</h4>
      <p className="soft">
        {names.join(', ')}
        {more > 0 ? ` ${words.more(more)}` : ''}
      </p>
    </div>
  )
}

type WhoHadProps = Pick<RecipientChoiceProps, 'choice' | 'onChange'> & {
  readonly noteId: string
  readonly number: string
}

/** Those who hold what the note corrects: a correction has to reach them. */
function WhoHad({ noteId, number, choice, onChange }: WhoHadProps): ReactNode {
  const { whom } = useMessages().distribution
  const asked = useAsked('dispatches.holders', { noteId, eventNoteId: null }, 'dispatches')
  return (
    <div className="stack-tight">
      <CheckField
        label={whom.had(whom.earlier(number))}
        isSelected={choice.toWhoHad}
        onChange={toWhoHad => onChange({ toWhoHad })}
      />
      {asked.status === 'ready' ? <p className="soft">{whom.hadCount(asked.value.length)}</p> : null}
    </div>
  )
}

function ListChoice({ choice, onChange }: Pick<RecipientChoiceProps, 'choice' | 'onChange'>): ReactNode {
  const { whom } = useMessages().distribution
  const asked = useAsked('contactLists.list', {}, 'contactLists', 'contacts', 'outlets')
  const pick = (id: string, isSelected: boolean): void =>
    onChange({
      listIds: isSelected ? [...choice.listIds, id] : choice.listIds.filter(known => known !== id),
    })
  return (
    <fieldset className="send-lists">
      <legend className="send-label">{whom.lists}</legend>
      <AskedView asked={asked}>
        {lists =>
          lists.length === 0 ? (
            <p className="soft">{whom.noList}</p>
          ) : (
            lists.map(({ id, name, recipients, withoutMail }) => (
              <div key={id} className="send-list">
                <CheckField
                  label={name}
                  isSelected={choice.listIds.includes(id)}
                  onChange={isSelected => pick(id, isSelected)}
                />
                <span className="soft">{whom.listCount(recipients, withoutMail)}</span>
              </div>
            ))
          )
        }
      </AskedView>
    </fieldset>
  )
}
