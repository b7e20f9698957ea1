import './personal-dictionary.css'
import { X } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { IconButton } from '../parts/button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useAsked } from '../use-asked.ts'

/** So few are seen at a glance. */
const fewWords = 12
/** More at once would be read by nobody, and make the page heavy. */
const mostShown = 200

/** The words that the spelling check accepts because the person said so; each can be taken out again. */
export function PersonalDictionary(): ReactNode {
  const { spelling } = useMessages()
  const heading = useId()
  const own = useAsked('spelling.own', {}, 'spelling')
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{spelling.own}</h2>
      <p>{spelling.ownText}</p>
      <AskedView asked={own}>{words => <OwnWords words={words} />}</AskedView>
    </section>
  )
}

function OwnWords({ words }: { words: readonly string[] }): ReactNode {
  const { spelling, shell, failures } = useMessages()
  const toasts = useToasts()
  const [sought, setSought] = useState('')
  if (words.length === 0) return <p className="soft">{spelling.ownEmpty}</p>

  const small = sought.trim().toLowerCase()
  const found = words.filter(word => word.toLowerCase().includes(small))
  const forget = async (word: string): Promise<void> => {
    const forgotten = await ask('spelling.forget', { word })
    if (!forgotten.ok) return toasts.show({ text: failures[forgotten.failure.code] })
    const takeBack = (): void => void ask('spelling.learn', { word })
    toasts.show({ text: spelling.forgotten(word), action: { label: shell.undo, act: takeBack } })
  }
  return (
    <>
      {words.length > fewWords ? (
        <TextField label={spelling.ownFilter} value={sought} onChange={setSought} />
      ) : null}
      <ul className="own-words">
        {found.slice(0, mostShown).map(word => (
          <li key={word}>
            <span>{word}</span>
            <IconButton
              name={spelling.forget(word)}
              icon={<X size={16} aria-hidden />}
              onPress={() => void forget(word)}
            />
          </li>
        ))}
      </ul>
      {found.length > mostShown ? <p className="soft">{spelling.ownMore(found.length - mostShown)}</p> : null}
    </>
  )
}
