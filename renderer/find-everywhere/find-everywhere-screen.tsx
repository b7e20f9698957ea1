import './find-everywhere.css'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Sought } from '../../domain/sought.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { TextField } from '../parts/text-field.tsx'
import { FoundDrafts } from './found-drafts.tsx'

/** Milliseconds without a key after which the drafts are searched. */
const pause = 200

const nothingSought: Sought = { words: '', exact: false, wholeWords: false }

/** Finds words in every draft and replaces them where the person says. */
export function FindEverywhereScreen(): ReactNode {
  const { find: words } = useMessages()
  const { everywhere } = words
  const [sought, setSought] = useState(nothingSought)
  const settled = useSettled(sought)
  const form = useRef<HTMLDivElement>(null)

  return (
    <>
      <ScreenHeader title={everywhere.title} />
      <div className="screen-body">
        <div className="stack" ref={form}>
          <p className="soft">{everywhere.hint}</p>
          <TextField
            label={words.words}
            value={sought.words}
            onChange={typed => setSought({ ...sought, words: typed })}
            maxLength={300}
            autoFocus
          />
          <div className="row find-choices">
            <CheckField
              label={words.exact}
              isSelected={sought.exact}
              onChange={exact => setSought({ ...sought, exact })}
            />
            <CheckField
              label={words.wholeWords}
              isSelected={sought.wholeWords}
              onChange={wholeWords => setSought({ ...sought, wholeWords })}
            />
          </div>
        </div>
        {settled.words.trim() === '' ? (
          <p className="soft">{everywhere.start}</p>
        ) : (
          <FoundDrafts
            sought={settled}
            onReplaced={() => form.current?.querySelector('input')?.focus()}
            onLoosen={() => setSought({ ...sought, exact: false, wholeWords: false })}
          />
        )}
      </div>
    </>
  )
}

/** The value as it was when it last stopped changing. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
