import type { AnyExtension } from '@tiptap/core'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { Issuer } from '../../../domain/issuer.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { useComposer } from '../composer/use-composer.tsx'
import { type PagePart, type SlotPart, slotParts } from '../editor/page-nodes.ts'
import type { PageSession } from '../editor/page-session.ts'
import { programmeEditing } from '../editor/programme/extension.ts'
import { addDay } from '../editor/programme/sequence-commands.ts'
import { anchorAt } from './page-anchor.ts'
import { PagePopover, type PageSlot } from './page-popover.tsx'

type Opened = {
  readonly slot: PageSlot
  readonly anchor: HTMLElement
  readonly leave: () => void
  readonly field: string
}

type PageForms = {
  /** What the page needs to edit the programme: read once, when it opens. */
  readonly extension: AnyExtension
  /** Opens the form of a part of the page beside it, at the field of this path where one is given. */
  readonly onSlot: (part: PagePart, anchor: HTMLElement, field?: string) => void
  /** The form that is open, or nothing. */
  readonly form: ReactNode
}

const isSlotPart = (part: PagePart): part is SlotPart => Object.values(slotParts).some(slot => slot === part)

/** The forms over the page of a note, one at a time; closed, each gives the focus back to the page. */
export function usePageForms(
  noteId: string,
  issuers: readonly Issuer[],
  session: PageSession | null,
): PageForms {
  const composer = useComposer()
  const toasts = useToasts()
  const { page: words } = useMessages()
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = useCallback((slot: PageSlot, anchor: HTMLElement, field = ''): void => {
    setOpened({ slot, ...anchorAt(anchor), field })
  }, [])
  const say = useRef(toasts.say)
  useEffect(() => {
    say.current = toasts.say
  }, [toasts])
  const [extension] = useState(() =>
    programmeEditing({ composer, words, open, say: sentence => say.current(sentence) }),
  )
  const close = (): void => {
    opened?.leave()
    setOpened(null)
  }
  // The next key belongs to the page already. No sooner: until its own effects are over, the form keeps the page inert.
  const isOpen = opened !== null
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) session?.editor.view.focus()
    wasOpen.current = isOpen
  }, [isOpen, session])
  const onSlot = useCallback(
    (part: PagePart, anchor: HTMLElement, field = ''): void => {
      const begin = async (): Promise<void> => {
        if (session === null || !(await composer.ensureEvent())) return
        const { view } = session.editor
        addDay(view.state, view.dispatch)
        view.focus()
      }
      if (isSlotPart(part)) open(part, anchor, field)
      else if (part === 'programme') void begin()
    },
    [session, composer, open],
  )
  return {
    extension,
    onSlot,
    form:
      opened === null ? null : (
        <PagePopover
          slot={opened.slot}
          anchor={opened.anchor}
          field={opened.field}
          noteId={noteId}
          issuers={issuers}
          onClose={close}
        />
      ),
  }
}
