import './dossier.css'
import type { ReactNode } from 'react'
import { type Appearance, appearanceSchema } from '../../../domain/press-note.ts'
import { lengths } from '../../../domain/text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { HourField } from '../../parts/hour-field.tsx'
import { Repeated } from '../../parts/repeated.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useNotePut, useWork } from '../composer/use-composer.tsx'

/** The next appearance is most often on the day of the one before. */
const nextAfter = (before: Appearance | undefined): Appearance =>
  appearanceSchema.parse({ day: before?.day ?? '', speaker: before?.speaker ?? '' })

/** What a principal says in the media, as an agenda prints it among the steps of each day. */
export function AppearancesForm(): ReactNode {
  const { dossier } = useMessages()
  const { appearances } = useWork().note
  const put = useNotePut('appearances')
  return (
    <div className="stack">
      <p className="soft">{dossier.appearancesHint}</p>
      <Repeated
        label={dossier.appearances}
        items={appearances}
        onChange={put}
        create={() => nextAfter(appearances.at(-1))}
        addLabel={dossier.addAppearance}
        itemName={({ outlet, programme }) => outlet || programme}
        max={60}
      >
        {(one, change, index) => (
          <AppearanceFields appearance={one} at={`appearances[${index}]`} onChange={change} />
        )}
      </Repeated>
    </div>
  )
}

type AppearanceFieldsProps = {
  readonly appearance: Appearance
  readonly at: string
  readonly onChange: (appearance: Appearance) => void
}

function AppearanceFields({ appearance, at, onChange }: AppearanceFieldsProps): ReactNode {
  const { dossier } = useMessages()
  const put = (fields: Partial<Appearance>): void => onChange({ ...appearance, ...fields })
  return (
    <div className="stack" data-field={at}>
      <div className="note-pair">
        <DateField label={dossier.day} value={appearance.day} onChange={day => put({ day })} />
        <HourField label={dossier.clock} value={appearance.clock} onChange={clock => put({ clock })} />
      </div>
      <div className="note-pair">
        <TextField
          label={dossier.outlet}
          value={appearance.outlet}
          onChange={outlet => put({ outlet })}
          maxLength={lengths.name}
        />
        <TextField
          label={dossier.programme}
          value={appearance.programme}
          onChange={programme => put({ programme })}
          hint={dossier.programmeHint}
          maxLength={lengths.line}
        />
      </div>
      <TextField
        label={dossier.speaker}
        value={appearance.speaker}
        onChange={speaker => put({ speaker })}
        hint={dossier.speakerHint}
        maxLength={lengths.name}
      />
    </div>
  )
}
