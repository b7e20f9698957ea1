import { memo, type ReactNode } from 'react'
import { receptionLine } from '../../domain/compose/reception-line.ts'
import type { Reception } from '../../domain/reception.ts'
import type { Site } from '../../domain/site.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { Section } from '../parts/section.tsx'
import type { Change } from './field-change.ts'
import { useFormVoice } from './form-voice.tsx'
import { Receptions } from './reception-fields.tsx'

type ReceptionsSectionProps = {
  readonly receptions: Reception[]
  /** Where the press comes when a reception says nothing else: the first site of the programme. */
  readonly site: Site
  readonly change: Change<Reception[]>
}

/** Where the press is received for the whole event. */
export const ReceptionsSection = memo(function ReceptionsSection({
  receptions,
  site,
  change,
}: ReceptionsSectionProps): ReactNode {
  const { events } = useMessages()
  const voice = useFormVoice()
  const lines = receptions.map(reception => receptionLine(reception, site, voice))
  return (
    <Section
      title={events.reception}
      count={receptions.length}
      summary={lines.filter(line => line !== '').join(' · ')}
      isOpen={false}
    >
      <FieldPlace at="reception">
        <Receptions label={events.reception} receptions={receptions} change={change} site={site} />
      </FieldPlace>
    </Section>
  )
})
