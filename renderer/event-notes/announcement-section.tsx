import { memo, type ReactNode } from 'react'
import { announcement } from '../../domain/compose/opening.ts'
import { whenLine, whereLine } from '../../domain/compose/places.ts'
import type { EventFacts } from '../../domain/event-note.ts'
import { lengths } from '../../domain/text.ts'
import { today } from '../formats.ts'
import { useMessages } from '../messages/messages.tsx'
import { Section } from '../parts/section.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Change } from './field-change.ts'
import { FieldPlace } from './field-place.tsx'
import { useRemark } from './field-remarks.tsx'

type AnnouncementSectionProps = {
  readonly facts: EventFacts
  readonly changeWhen: Change<string>
  readonly changeWhere: Change<string>
}

/** How the visit is announced: the sentence composed from its facts, and the lines that may be replaced. */
export const AnnouncementSection = memo(function AnnouncementSection({
  facts,
  changeWhen,
  changeWhere,
}: AnnouncementSectionProps): ReactNode {
  const { events } = useMessages()
  const composed = { ...facts, when: '', where: '' }
  const sentence = announcement(facts)
  const when = useRemark('when', events.composedHint)
  const where = useRemark('where', events.composedHint)
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
            value={facts.when}
            onChange={next => changeWhen(() => next)}
            placeholder={whenLine(composed, today())}
            maxLength={lengths.line}
            {...when}
          />
        </FieldPlace>
        <FieldPlace at="where">
          <TextField
            label={events.where}
            value={facts.where}
            onChange={next => changeWhere(() => next)}
            placeholder={whereLine(composed)}
            maxLength={lengths.line}
            {...where}
          />
        </FieldPlace>
      </div>
    </Section>
  )
})
