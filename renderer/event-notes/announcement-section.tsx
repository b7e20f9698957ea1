import { memo, type ReactNode } from 'react'
import { announcement } from '../../domain/compose/announcement.ts'
import { whenLine, whereLine } from '../../domain/compose/places.ts'
import type { EventFacts } from '../../domain/event-note.ts'
import { lengths } from '../../domain/text.ts'
import { today } from '../formats.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { Section } from '../parts/section.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Change } from './field-change.ts'
import { useRemark } from './use-remark.tsx'

type AnnouncementSectionProps = {
  readonly when: string
  readonly where: string
  /** What the lines are composed from; may lag a little behind what is being typed. */
  readonly facts: EventFacts
  readonly changeWhen: Change<string>
  readonly changeWhere: Change<string>
}

/** How the visit is announced: the sentence composed from its facts, and the lines that may be replaced. */
export const AnnouncementSection = memo(function AnnouncementSection({
  when,
  where,
  facts,
  changeWhen,
  changeWhere,
}: AnnouncementSectionProps): ReactNode {
  const { events } = useMessages()
  const composed = { ...facts, when: '', where: '' }
  const sentence = announcement(facts)
  const whenRemark = useRemark('when', events.composedHint)
  const whereRemark = useRemark('where', events.composedHint)
  const lines = [sentence, whenLine(facts, today()), whereLine(facts)].filter(line => line !== '')
  return (
    <Section title={events.announcement} summary={lines.join(' · ') || events.nothingYet} isOpen={false}>
      {sentence === '' ? (
        <p className="soft section-hint">{events.announcementEmpty}</p>
      ) : (
        <p className="prints">{events.prints(sentence)}</p>
      )}
      <div className="form-grid">
        <FieldPlace at="when">
          <TextField
            label={events.when}
            value={when}
            onChange={next => changeWhen(() => next)}
            placeholder={whenLine(composed, today())}
            maxLength={lengths.line}
            {...whenRemark}
          />
        </FieldPlace>
        <FieldPlace at="where">
          <TextField
            label={events.where}
            value={where}
            onChange={next => changeWhere(() => next)}
            placeholder={whereLine(composed)}
            maxLength={lengths.line}
            {...whereRemark}
          />
        </FieldPlace>
      </div>
    </Section>
  )
})
