import { FileText, LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Embargo } from '../../domain/embargo.ts'
import type { Gate } from '../../domain/release.ts'
import { formatDay, formatHour } from '../formats.ts'
import { type Language, useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { stretchWords } from './stretch-words.ts'

type NumberChoiceProps = {
  readonly gate: Gate
  readonly typed: string
  readonly onType: (number: string) => void
}

/** The number that the note takes, with what its series says of it. */
export function NumberChoice({ gate, typed, onType }: NumberChoiceProps): ReactNode {
  const { release: words } = useMessages()
  const { proposed, gaps, duplicates, blocks, warns } = gate
  const isTaken = blocks.includes('number-taken')
  const isOther = proposed !== '' && typed !== proposed
  const hint = warns.includes('ranges-used-up') ? words.noNumberLeft : words.numberHint(proposed)
  return (
    <section className="release-number">
      <div className="row">
        <TextField
          label={words.number}
          value={typed}
          onChange={onType}
          maxLength={120}
          hint={hint}
          error={isTaken ? words.gate['number-taken'] : undefined}
        />
        {isOther ? (
          <Button tone="plain" onPress={() => onType(proposed)}>
            {words.takeProposed(proposed)}
          </Button>
        ) : null}
      </div>
      {gaps.length === 0 ? null : <p className="soft">{words.gaps(stretchWords(gaps, words.andMore))}</p>}
      {duplicates.length === 0 ? null : <p className="soft">{words.duplicates(duplicates.join(', '))}</p>}
    </section>
  )
}

/** « jeudi 6 mai 2021 à 9 h 15 ». */
const untilWords = ({ day, clock }: Embargo, language: Language): string =>
  clock === ''
    ? formatDay(day, language)
    : `${formatDay(day, language)} ${language === 'fr' ? 'à' : 'at'} ${formatHour(clock, language)}`

type ReleaseContentsProps = { readonly gate: Gate; readonly embargo: Embargo | null }

/** What leaves: the files that are made, and until when nothing may be published. */
export function ReleaseContents({ gate, embargo }: ReleaseContentsProps): ReactNode {
  const { release: words } = useMessages()
  const language = useLanguage()
  return (
    <section className="release-contents">
      {embargo === null ? null : (
        <p className="release-embargo">
          <LockKeyhole size={16} aria-hidden /> {words.embargo(untilWords(embargo, language))}
        </p>
      )}
      <h3>{words.files}</h3>
      <ul>
        {gate.fileNames.map(name => (
          <li key={name}>
            <FileText size={16} aria-hidden /> {name}
          </li>
        ))}
      </ul>
      <p className="soft">{words.final}</p>
    </section>
  )
}
