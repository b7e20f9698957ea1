import { type ReactNode, useCallback } from 'react'
import type { BoilerplateCopy } from '../../../domain/boilerplate.ts'
import { sourceOf } from '../../../domain/boilerplate-rules.ts'
import { today } from '../../formats.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useAsked } from '../../use-asked.ts'
import { useComposer, useWork } from '../composer/use-composer.tsx'
import { keyed } from '../page/keyed.ts'
import { BoilerplateNote } from './boilerplate-note.tsx'

/** Where each « À propos » of the open note comes from; nothing while it has none, or can no longer change. */
export function NoteBoilerplates(): ReactNode {
  const { notes, shell } = useMessages()
  const composer = useComposer()
  const { boilerplates } = useWork().note
  const asked = useAsked('boilerplates.list', {}, 'boilerplates')
  const put = useCallback(
    (at: number, next: BoilerplateCopy) =>
      composer.change(work => ({
        ...work,
        note: {
          ...work.note,
          boilerplates: work.note.boilerplates.map((copy, index) => (index === at ? next : copy)),
        },
      })),
    [composer],
  )
  if (boilerplates.length === 0 || composer.isReadOnly || asked.status !== 'ready') return null
  return (
    <section className="note-boilerplates">
      <h3>{notes.fields.boilerplates}</h3>
      {keyed(boilerplates).map(({ key, item, index }) => (
        <div key={key} className="stack-tight">
          <p>{item.title || shell.untitled}</p>
          <BoilerplateNote
            copy={item}
            source={sourceOf(item, asked.value)}
            today={today()}
            onChange={next => put(index, next)}
          />
        </div>
      ))}
    </section>
  )
}
