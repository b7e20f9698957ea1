import type { ReactNode } from 'react'
import type { Preferences } from '../../domain/press-file.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { Section } from '../parts/section.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { useDraft } from '../parts/use-draft.ts'
import { useAsked } from '../use-asked.ts'

/** When contacts come up for review, and the vocabulary of beats. */
export function FileRules(): ReactNode {
  const { privacy } = useMessages()
  const asked = useAsked('preferences.get', {}, null)
  return (
    <Section title={privacy.rules} isOpen={false}>
      <AskedView asked={asked}>{preferences => <RulesForm preferences={preferences} />}</AskedView>
    </Section>
  )
}

const terms = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

function RulesForm({ preferences }: { preferences: Preferences }): ReactNode {
  const { privacy } = useMessages()
  const { draft, change, state } = useDraft<Preferences>({
    value: preferences,
    savedAt: '',
    save: next => ask('preferences.save', next),
  })
  return (
    <div className="stack">
      <div className="form-grid file-rules" data-columns="2">
        <SelectField<string>
          label={privacy.reviewYears}
          value={String(draft.reviewYears)}
          onChange={years => change(before => ({ ...before, reviewYears: Number(years) }))}
          options={terms.map(years => ({ value: String(years), label: privacy.years(years) }))}
        />
        <LinesField
          label={privacy.beats}
          value={draft.beats}
          onChange={beats => change(before => ({ ...before, beats }))}
          check={line => line.length <= 60}
          hint={privacy.beatsHint}
          max={300}
        />
      </div>
      <SavedState state={state} />
    </div>
  )
}
