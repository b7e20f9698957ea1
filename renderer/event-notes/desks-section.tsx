import { memo, type ReactNode } from 'react'
import type { AccreditationDesk } from '../../domain/accreditation-desk.ts'
import { deskSentence } from '../../domain/compose/closing.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { Repeated } from '../parts/repeated.tsx'
import { Section } from '../parts/section.tsx'
import { blankDesk } from './blanks.ts'
import { DeskFields } from './desk-fields.tsx'
import type { Change } from './field-change.ts'
import { useFormVoice } from './form-voice.tsx'
import { useRemark } from './use-remark.tsx'

type DesksSectionProps = {
  readonly desks: AccreditationDesk[]
  readonly change: Change<AccreditationDesk[]>
}

/** Where the press asks for accreditation, and until when. */
export const DesksSection = memo(function DesksSection({ desks, change }: DesksSectionProps): ReactNode {
  const { events } = useMessages()
  const missing = useRemark('desks').error
  const [first] = desks
  const voice = useFormVoice()
  return (
    <Section
      title={events.desks}
      count={desks.length}
      summary={first === undefined ? (missing ?? '') : deskSentence(first, voice).replace(/\u00A0:$/u, '')}
      isOpen={false}
    >
      <FieldPlace at="desks">
        {missing === undefined ? null : <p className="remark">{missing}</p>}
        <Repeated
          label={events.desks}
          items={desks}
          onChange={next => change(() => next)}
          create={() => blankDesk}
          addLabel={events.addDesk}
          itemName={({ office }) => office}
          max={6}
        >
          {(desk, changeDesk, index) => (
            <FieldPlace at={`desks[${index}]`}>
              <DeskFields desk={desk} at={`desks[${index}]`} onChange={changeDesk} />
            </FieldPlace>
          )}
        </Repeated>
      </FieldPlace>
    </Section>
  )
})
