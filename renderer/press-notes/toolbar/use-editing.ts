import type { AnyExtension } from '@tiptap/core'
import { useMemo } from 'react'
import { insertable, insertableIn } from '../../../domain/insertable.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useComposer } from '../composer/use-composer.tsx'
import { insertExtension } from '../editor/insert/insert-extension.ts'
import { Wishes } from '../editor/insert/wishes.ts'
import { pasteExtension } from '../editor/paste/paste-extension.ts'
import { typingExtension } from '../editor/typing/typing-extension.ts'

/** What the page is given to be written with, and how it reaches the screen (EditingTools). */
export type Editing = { readonly extensions: readonly AnyExtension[]; readonly wishes: Wishes }

/** Typing aids, the insert menu and the clipboard for the page that is about to open. */
export function useEditing(): Editing {
  const composer = useComposer()
  const { editing } = useMessages()
  return useMemo(() => {
    const wishes = new Wishes()
    const everything = insertable.map(id => ({ id, ...editing.entries[id] }))
    const entries = () => {
      const ids = insertableIn(composer.work.note)
      return everything.filter(({ id }) => ids.includes(id))
    }
    const extensions = [
      insertExtension({ entries, words: editing, wish: wishes.make }),
      typingExtension(),
      pasteExtension({
        composer,
        tell: remark => wishes.make({ kind: 'remark', remark }),
        insertPictures: files => wishes.make({ kind: 'pictures', files }),
      }),
    ]
    return { extensions, wishes }
  }, [composer, editing])
}
