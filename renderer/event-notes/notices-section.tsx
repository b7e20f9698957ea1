import { memo, type ReactNode } from 'react'
import { type Notice, noticeSubjects } from '../../domain/event-note.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { DateField } from '../parts/date-field.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { Repeated } from '../parts/repeated.tsx'
import { Section } from '../parts/section.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { blankNotice } from './blanks.ts'
import { choicesOf } from './choices.ts'
import type { Change } from './field-change.ts'
import { useRemark } from './use-remark.tsx'

type NoticesSectionProps = { readonly notices: Notice[]; readonly change: Change<Notice[]> }

/** What the press is warned of. */
export const NoticesSection = memo(function NoticesSection({
  notices,
  change,
}: NoticesSectionProps): ReactNode {
  const { events } = useMessages()
  return (
    <Section
      title={events.notices}
      count={notices.length}
      summary={notices.map(({ text }) => text).join(' ')}
      isOpen={false}
    >
      <Repeated
        label={events.notices}
        items={notices}
        onChange={next => change(() => next)}
        create={() => blankNotice}
        addLabel={events.addNotice}
        itemName={({ subject }) => `${events.notices}, ${events.subjects[subject]}`}
        max={10}
      >
        {(notice, changeNotice, index) => (
          <NoticeFields notice={notice} at={`notices[${index}]`} onChange={changeNotice} />
        )}
      </Repeated>
    </Section>
  )
})

type NoticeFieldsProps = {
  readonly notice: Notice
  readonly at: string
  readonly onChange: (notice: Notice) => void
}

function NoticeFields({ notice, at, onChange }: NoticeFieldsProps): ReactNode {
  const { events } = useMessages()
  const text = useRemark(`${at}.text`)
  return (
    <div className="form-grid">
      <SelectField
        label={events.subject}
        value={notice.subject}
        onChange={subject => onChange({ ...notice, subject })}
        options={choicesOf(noticeSubjects, events.subjects)}
      />
      <DateField
        label={events.validUntil}
        value={notice.validUntil}
        onChange={validUntil => onChange({ ...notice, validUntil })}
      />
      <FieldPlace at={`${at}.text`} className="wide">
        <TextField
          label={events.noticeText}
          multiline
          value={notice.text}
          onChange={next => onChange({ ...notice, text: next })}
          maxLength={lengths.sentence}
          {...text}
        />
      </FieldPlace>
    </div>
  )
}
