import { CircleAlert, CircleCheck, FileSearch, TriangleAlert } from 'lucide-react'
import { type ChangeEvent, type ReactNode, useRef } from 'react'
import type { ReleaseSummary } from '../../domain/release.ts'
import { formatInstant } from '../formats.ts'
import { type Language, type Messages, useLanguage, useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import type { Recognising } from './use-recognition.ts'

type RecognitionCardProps = {
  readonly state: Recognising
  readonly onLook: (file: File) => void
}

/** « Is this file ours? »: takes a file, says which note it is, and whether it still is that note to the byte. */
export function RecognitionCard({ state, onLook }: RecognitionCardProps): ReactNode {
  const { releases } = useMessages()
  const { recognise: words } = releases
  const chooser = useRef<HTMLInputElement>(null)
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0]
    // The same file may be chosen again once it was changed.
    currentTarget.value = ''
    if (file !== undefined) onLook(file)
  }
  return (
    <section className="card recognition" aria-labelledby="recognition-title">
      <FileSearch size={20} aria-hidden className="recognition-icon" />
      <div className="recognition-words">
        <h2 id="recognition-title">{words.title}</h2>
        {state.status === 'idle' ? <p className="soft">{words.text}</p> : null}
        <div role="status">{state.status === 'idle' ? null : <Verdict state={state} />}</div>
      </div>
      <input ref={chooser} type="file" accept=".docx,.pdf" hidden onChange={choose} />
      <Button onPress={() => chooser.current?.click()} isDisabled={state.status === 'running'}>
        {state.status === 'idle' ? words.choose : words.another}
      </Button>
    </section>
  )
}

type Told = { readonly tone: 'good' | 'doubtful' | 'bad'; readonly sentence: string }

const icons = { good: CircleCheck, doubtful: TriangleAlert, bad: CircleAlert } as const

function Verdict({
  state,
}: {
  readonly state: Exclude<Recognising, { readonly status: 'idle' }>
}): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { go } = useNavigation()
  const words = messages.releases.recognise
  if (state.status === 'running') return <p>{words.running(state.fileName)}</p>
  const { tone, sentence } = told(state, messages, language)
  const Icon = icons[tone]
  const release =
    state.status === 'known' && 'release' in state.recognition ? state.recognition.release : null
  return (
    <div className="verdict" data-tone={tone}>
      <p className="soft">{state.fileName}</p>
      <p className="verdict-sentence">
        <Icon size={16} aria-hidden /> <span>{sentence}</span>
      </p>
      {release === null ? null : (
        <p>
          {words.standing[release.state]}{' '}
          <Button tone="plain" onPress={() => go({ at: 'note', id: release.noteId })}>
            {words.open}
          </Button>
        </p>
      )}
    </div>
  )
}

/** What is said of a file, in words. */
function told(
  state: Exclude<Recognising, { readonly status: 'idle' | 'running' }>,
  { releases, failures }: Messages,
  language: Language,
): Told {
  const words = releases.recognise
  if (state.status === 'bad') return { tone: 'bad', sentence: words.bad[state.reason] }
  if (state.status === 'failed') return { tone: 'bad', sentence: failures[state.failure.code] }
  const { recognition, isMarked, isReleased } = state
  if (recognition.verdict === 'unknown') {
    return isMarked
      ? { tone: 'doubtful', sentence: words.elsewhere }
      : { tone: 'bad', sentence: words.unknown }
  }
  const { release } = recognition
  if (release === null) return { tone: 'doubtful', sentence: words.draft }
  const note = noteWords(release, words)
  const instant = formatInstant(release.releasedAt, language)
  if (recognition.verdict === 'ours') return { tone: 'good', sentence: words.ours(note, instant) }
  const say = isReleased ? words.altered : words.beforeRelease
  return { tone: 'doubtful', sentence: say(note, instant) }
}

const noteWords = ({ number, title }: ReleaseSummary, words: Messages['releases']['recognise']): string =>
  number === '' ? words.noteTitled(title) : words.noteNumber(number)
