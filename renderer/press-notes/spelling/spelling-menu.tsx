import type { EditorView } from '@tiptap/pm/view'
import { BookPlus, EyeOff } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Menu, MenuItem, MenuSection, Popover, Separator, Text } from 'react-aria-components'
import { ask } from '../../bridge.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { replaceSlip, type Slip } from './slips.ts'
import { redrawSpelling } from './spelling-plugin.ts'
import type { Ignored } from './underlines.ts'

type SpellingMenuProps = {
  readonly view: EditorView
  /** The slip that the menu is about; null closes it. */
  readonly slip: Slip | null
  /** The same as the page’s own: `SpellingOptions`. */
  readonly ignored: Ignored
  readonly onClose: () => void
}

/** What can be done about a misspelt word, beside that word: other words, the dictionary, leaving it as it is. */
export function SpellingMenu({ view, slip, ignored, onClose }: SpellingMenuProps): ReactNode {
  const { spelling, failures } = useMessages()
  const toasts = useToasts()
  const anchor = useRef<HTMLSpanElement>(null)
  const proposals = useProposals(slip)
  const place = useMemo(() => (slip === null ? null : placeOf(view, slip)), [view, slip])
  if (slip === null || place === null) return null

  const { word } = slip
  const close = (): void => {
    onClose()
    view.focus()
  }
  const learn = async (): Promise<void> => {
    const learned = await ask('spelling.learn', { word })
    if (!learned.ok) return toasts.show({ text: failures[learned.failure.code] })
    toasts.say(spelling.learned(word))
  }
  const ignore = (): void => {
    ignored.add(word)
    redrawSpelling(view)
  }
  return (
    <>
      <span ref={anchor} className="slip-anchor" style={place} />
      <Popover
        className="popover"
        aria-label={spelling.menu(word)}
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={isOpen => {
          if (!isOpen) close()
        }}
      >
        {/* Drawn anew when the words are there: the first of them takes the focus. */}
        <Menu
          key={proposals === null ? 'waiting' : 'ready'}
          className="menu"
          aria-label={spelling.menu(word)}
          autoFocus="first"
          onClose={close}
        >
          <MenuSection aria-label={spelling.proposals}>
            {proposals === null || proposals.length === 0 ? (
              <MenuItem className="menu-item" isDisabled textValue={spelling.noProposal}>
                <Text slot="label">{proposals === null ? spelling.searching : spelling.noProposal}</Text>
              </MenuItem>
            ) : (
              proposals.map(proposal => (
                <MenuItem
                  key={proposal}
                  className="menu-item"
                  textValue={proposal}
                  onAction={() => replaceSlip(view, slip, proposal)}
                >
                  <Text slot="label" className="slip-proposal">
                    {proposal}
                  </Text>
                </MenuItem>
              ))
            )}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuItem className="menu-item" textValue={spelling.learn} onAction={() => void learn()}>
            <Text slot="label" className="slip-act">
              <BookPlus size={16} aria-hidden />
              {spelling.learn}
            </Text>
          </MenuItem>
          <MenuItem className="menu-item" textValue={spelling.ignore} onAction={ignore}>
            <Text slot="label" className="slip-act">
              <EyeOff size={16} aria-hidden />
              {spelling.ignore}
            </Text>
          </MenuItem>
        </Menu>
      </Popover>
    </>
  )
}

/** What the slip may stand for; null while that is being asked. */
function useProposals(slip: Slip | null): readonly string[] | null {
  const [found, setFound] = useState<{ readonly word: string; readonly words: readonly string[] } | null>(
    null,
  )
  const word = slip?.word ?? ''
  useEffect(() => {
    if (word === '') return
    let isLeft = false
    void ask('spelling.suggest', { word }).then(answer => {
      if (!isLeft) setFound({ word, words: answer.ok ? answer.value : [] })
    })
    return () => {
      isLeft = true
    }
  }, [word])
  return found?.word === word ? found.words : null
}

/** Where the word stands in the window. */
function placeOf(view: EditorView, { from, to }: Slip) {
  const start = view.coordsAtPos(from, 1)
  const end = view.coordsAtPos(to, -1)
  const isOnOneLine = end.left >= start.left && end.top === start.top
  return {
    left: start.left,
    top: start.top,
    width: isOnOneLine ? end.left - start.left : 1,
    height: start.bottom - start.top,
  }
}
