import { BookOpen, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type Boilerplate, type BoilerplateCopy, copyOf } from '../../../domain/boilerplate.ts'
import { changedSince, differsFrom, isStale, keepAsIs } from '../../../domain/boilerplate-rules.ts'
import type { Result } from '../../../domain/failure.ts'
import { ask } from '../../bridge.ts'
import { formatInstantShortDay, formatShortDay } from '../../formats.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { BoilerplateComparison } from './boilerplate-comparison.tsx'
import './boilerplates.css'

type BoilerplateNoteProps = {
  readonly copy: BoilerplateCopy
  /** The text of the library that the copy came from, as it is now; null where there is none. */
  readonly source: Boilerplate | null
  readonly today: string
  readonly onChange: (copy: BoilerplateCopy) => void
}

/** Beside a section of a note: where its text comes from, whether the source changed since, and what may be done. */
export function BoilerplateNote({ copy, source, today, onChange }: BoilerplateNoteProps): ReactNode {
  const { library, shell } = useMessages()
  const language = useLanguage()
  const words = library.copy
  const hasChanged = source !== null && changedSince(copy, source)
  const stale = isStale(copy, today)
  return (
    <fieldset
      className="boilerplate-note"
      aria-label={words.region(copy.title || shell.untitled)}
      data-tone={hasChanged || stale ? 'amber' : 'plain'}
    >
      <span className="boilerplate-origin">
        {hasChanged || stale ? <TriangleAlert size={16} aria-hidden /> : <BookOpen size={16} aria-hidden />}
        <span>
          <Origin copy={copy} source={source} />
          {stale ? ` · ${words.stale(formatShortDay(copy.reviewBy, language))}` : null}
        </span>
      </span>
      {source === null ? (
        <AddToLibrary copy={copy} onChange={onChange} />
      ) : (
        <SourceActs copy={copy} source={source} onChange={onChange} />
      )}
    </fieldset>
  )
}

type OriginProps = Pick<BoilerplateNoteProps, 'copy' | 'source'>

function Origin({ copy, source }: OriginProps): ReactNode {
  const words = useMessages().library.copy
  const language = useLanguage()
  if (source === null) return copy.sourceId === null ? words.own : words.gone
  if (changedSince(copy, source)) {
    return `${words.ofLibrary} · ${words.changed(formatInstantShortDay(source.changedAt, language))}`
  }
  return differsFrom(copy, source) ? `${words.ofLibrary} · ${words.differs}` : words.ofLibrary
}

type ActsProps = {
  readonly copy: BoilerplateCopy
  readonly source: Boilerplate
  readonly onChange: (copy: BoilerplateCopy) => void
}

function SourceActs({ copy, source, onChange }: ActsProps): ReactNode {
  const { library, shell, failures } = useMessages()
  const words = library.copy
  const toasts = useToasts()
  const [isComparing, setComparing] = useState(false)
  const hasChanged = changedSince(copy, source)
  if (!hasChanged && !differsFrom(copy, source)) return null
  const take = (): void => {
    setComparing(false)
    onChange(copyOf(source))
    toasts.say(words.taken)
  }
  const keep = (): void => {
    setComparing(false)
    onChange(keepAsIs(copy, source))
  }
  const alterSource = async (): Promise<void> => {
    const { title, body, reviewBy } = copy
    const saved = await ask('boilerplates.save', { id: source.id, draft: { title, body, reviewBy } })
    if (!saved.ok) return toasts.show({ text: failures[saved.failure.code] })
    onChange(copyOf(saved.value))
    toasts.show({ text: words.sourceAltered(title || shell.untitled) })
  }
  return (
    <>
      <Button tone="plain" onPress={() => setComparing(true)}>
        {words.compare}
      </Button>
      <Button tone="plain" onPress={take}>
        {words.take}
      </Button>
      {hasChanged ? (
        <Button tone="plain" onPress={keep}>
          {words.keep}
        </Button>
      ) : (
        <Button tone="plain" onPress={() => void alterSource()}>
          {words.alterSource}
        </Button>
      )}
      {isComparing ? (
        <BoilerplateComparison
          copy={copy}
          source={source}
          onTake={take}
          onKeep={keep}
          onClose={() => setComparing(false)}
        />
      ) : null}
    </>
  )
}

/** A text that was written for one note, or whose source is gone, may serve others. */
function AddToLibrary({ copy, onChange }: Pick<ActsProps, 'copy' | 'onChange'>): ReactNode {
  const { library, shell, failures } = useMessages()
  const words = library.copy
  const toasts = useToasts()
  const add = async (): Promise<void> => {
    const { title, body, reviewBy } = copy
    const created: Result<Boilerplate> = await ask('boilerplates.create', { title, body, reviewBy })
    if (!created.ok) return toasts.show({ text: failures[created.failure.code] })
    onChange(copyOf(created.value))
    toasts.show({ text: words.added(title || shell.untitled) })
  }
  return (
    <Button tone="plain" onPress={() => void add()}>
      {words.addToLibrary}
    </Button>
  )
}
