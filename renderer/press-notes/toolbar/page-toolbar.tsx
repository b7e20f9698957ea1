import './toolbar.css'
import type { Command } from '@tiptap/pm/state'
import { Ellipsis, Link, Plus, Redo2, Undo2 } from 'lucide-react'
import { type ReactNode, useCallback, useRef, useSyncExternalStore } from 'react'
import {
  Button,
  Group,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Toolbar,
} from 'react-aria-components'
import { type InsertId, insertableIn } from '../../../domain/insertable.ts'
import { keysOf } from '../../../domain/shortcuts.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useWidth } from '../../parts/use-width.ts'
import { keyboard } from '../../shortcuts/keyboard.ts'
import { useComposer } from '../composer/use-composer.tsx'
import type { PageSession } from '../editor/page-session.ts'
import { afterFocus, backToPage } from './back-to-page.ts'
import { type Format, lookFormats, shapeFormats } from './formats.ts'
import { setLanguage } from './language-at-caret.ts'
import { LanguageMenu } from './language-menu.tsx'
import { useLooksAtCaret } from './looks-at-caret.ts'
import { ToolbarButton } from './toolbar-button.tsx'

/** Narrower than this, in CSS pixels, the shapes of passages stand in a menu. */
const roomForShapes = 540

type PageToolbarProps = {
  readonly session: PageSession | null
  readonly onInsert: (id: InsertId) => void
  readonly onLink: () => void
}

/** The few tools above the page: arrows lead from one to the next, and each gives the caret back to the page. */
export function PageToolbar({ session, onInsert, onLink }: PageToolbarProps): ReactNode {
  const { editing } = useMessages()
  const composer = useComposer()
  const looks = useLooksAtCaret(session, composer)
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const isShort = width > 0 && width < roomForShapes
  const isIdle = session === null || composer.isReadOnly

  const run = (command: Command): void => {
    if (session === null) return
    const { view } = session.editor
    command(view.state, view.dispatch, view)
    backToPage(session)
  }
  const step = (isDone: (() => boolean) | undefined): void => {
    isDone?.()
    if (session !== null) backToPage(session)
  }
  // What is chosen may have opened a dialog: then the focus is there.
  const leaveMenu = (): void => {
    const isLeft = (): boolean => place.current?.contains(document.activeElement) === true
    afterFocus(() => {
      if (session !== null && isLeft()) session.editor.view.focus()
    })
  }
  const button = (format: Format): ReactNode => (
    <ToolbarButton
      key={format.name}
      name={editing[format.name]}
      keys={format.keys}
      icon={<format.icon size={16} aria-hidden />}
      isOn={format.isOn(looks)}
      isDisabled={isIdle || !format.isPossible(looks)}
      onPress={() => run(format.run)}
    />
  )
  return (
    <div ref={place} className="page-toolbar-place">
      <Toolbar className="page-toolbar" aria-label={editing.toolbar}>
        <Group className="toolbar-group">
          {lookFormats.map(button)}
          <ToolbarButton
            name={editing.link}
            keys="CmdOrCtrl+Shift+K"
            icon={<Link size={16} aria-hidden />}
            isOn={looks.marks.includes('link')}
            isDisabled={isIdle || !looks.allowed.includes('link')}
            onPress={onLink}
          />
          <LanguageMenu
            language={looks.language}
            isDisabled={isIdle || !looks.takesLanguage}
            onLanguage={language => run(setLanguage(language))}
            onClose={leaveMenu}
          />
        </Group>
        <Separator orientation="vertical" className="toolbar-line" />
        {isShort ? (
          <ShapesMenu
            isDisabled={isIdle || looks.shape === null}
            onShape={({ run: command }) => run(command)}
            onClose={leaveMenu}
          />
        ) : (
          <Group className="toolbar-group">{shapeFormats.map(button)}</Group>
        )}
        <Separator orientation="vertical" className="toolbar-line" />
        <InsertButton isDisabled={isIdle} onInsert={onInsert} onClose={leaveMenu} />
        <Separator orientation="vertical" className="toolbar-line" />
        <Group className="toolbar-group">
          <ToolbarButton
            name={editing.undo}
            keys={keysOf('undo', keyboard)}
            icon={<Undo2 size={16} aria-hidden />}
            isDisabled={isIdle || !looks.canUndo}
            onPress={() => step(() => session?.undo() ?? false)}
          />
          <ToolbarButton
            name={editing.redo}
            keys={keysOf('redo', keyboard)}
            icon={<Redo2 size={16} aria-hidden />}
            isDisabled={isIdle || !looks.canRedo}
            onPress={() => step(() => session?.redo() ?? false)}
          />
        </Group>
      </Toolbar>
    </div>
  )
}

/** Follows the kind of the note, and nothing else of it. */
function useInsertable(): readonly InsertId[] {
  const composer = useComposer()
  return useSyncExternalStore(
    useCallback(watcher => composer.watchSettled(watcher), [composer]),
    () => insertableIn(composer.settled.note),
  )
}

function InsertButton(props: {
  readonly isDisabled: boolean
  readonly onInsert: (id: InsertId) => void
  readonly onClose: () => void
}): ReactNode {
  const { editing } = useMessages()
  const insertable = useInsertable()
  return (
    <MenuTrigger onOpenChange={isOpen => isOpen || props.onClose()}>
      <Button className="button button-plain toolbar-insert" isDisabled={props.isDisabled}>
        <Plus size={16} aria-hidden />
        <span>{editing.insert}</span>
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu">
          {insertable.map(id => (
            <MenuItem
              key={id}
              className="menu-item"
              textValue={editing.entries[id].label}
              onAction={() => props.onInsert(id)}
            >
              {editing.entries[id].label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function ShapesMenu(props: {
  readonly isDisabled: boolean
  readonly onShape: (format: Format) => void
  readonly onClose: () => void
}): ReactNode {
  const { editing } = useMessages()
  return (
    <MenuTrigger onOpenChange={isOpen => isOpen || props.onClose()}>
      <Button
        className="button button-icon toolbar-button"
        aria-label={editing.more}
        isDisabled={props.isDisabled}
      >
        <Ellipsis size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu">
          {shapeFormats.map(format => (
            <MenuItem
              key={format.name}
              className="menu-item"
              textValue={editing[format.name]}
              onAction={() => props.onShape(format)}
            >
              {editing[format.name]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
