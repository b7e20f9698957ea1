import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import type { Settings } from '../../domain/settings.ts'
import { ask } from '../bridge.ts'
import { ExampleButton } from '../home/example-button.tsx'
import { useMessages } from '../messages/messages.tsx'
import { ChoiceField } from '../parts/choice-field.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { optionsOf } from '../parts/options.ts'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useAsked } from '../use-asked.ts'
import { MailCapField } from './mail-cap-field.tsx'
import { PersonalDictionary } from './personal-dictionary.tsx'

/** The person's own choices. Each holds as soon as it is made. */
export function SettingsScreen({ settings: saved }: { settings: Settings }): ReactNode {
  const { settings } = useMessages()
  const [failure, setFailure] = useState<Failure | null>(null)
  const save = async (part: Partial<Settings>): Promise<void> => {
    const result = await ask('settings.save', { ...saved, ...part })
    setFailure(result.ok ? null : result.failure)
  }
  return (
    <>
      <ScreenHeader title={settings.title} />
      <div className="screen-body">
        {failure === null ? null : <FailureNote failure={failure} />}
        <div className="card stack">
          <ChoiceField
            label={settings.language}
            hint={settings.languageHint}
            value={saved.language}
            onChange={language => void save({ language })}
            options={optionsOf(settings.languages)}
          />
          <ChoiceField
            label={settings.theme}
            value={saved.theme}
            onChange={theme => void save({ theme })}
            options={optionsOf(settings.themes)}
          />
          <MailCapField cap={saved.mailCap} onChange={mailCap => void save({ mailCap })} />
        </div>
        <PersonalDictionary />
        <section className="card stack">
          <h2>{settings.example}</h2>
          <p>{settings.exampleText}</p>
          <div className="row">
            <ExampleButton />
          </div>
        </section>
        <About />
      </div>
    </>
  )
}

function About(): ReactNode {
  const { settings } = useMessages()
  const info = useAsked('app.info', {}, null)
  if (info.status !== 'ready') return null
  return <p className="soft">{settings.version(info.value.version, info.value.runtime)}</p>
}
