import './cheat-sheet.css'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { keyNames } from './key-names.ts'
import { keyboard } from './keyboard.ts'
import { shortcutGroups } from './shortcut-list.ts'

/** Every key that does something, on one sheet. */
export function CheatSheet({ onClose }: { onClose: () => void }): ReactNode {
  const messages = useMessages()
  const { shortcuts: words, shell } = messages
  return (
    <Dialog title={words.title} onClose={onClose} actions={<Button onPress={onClose}>{shell.close}</Button>}>
      <p className="soft">{words.hint}</p>
      <div className="cheat-sheet">
        {shortcutGroups(keyboard, messages).map(({ group, shortcuts }) => (
          <section key={group} aria-labelledby={`shortcuts-${group}`}>
            <h3 id={`shortcuts-${group}`}>{words.groups[group]}</h3>
            <dl>
              {shortcuts.map(({ name, keys }) => (
                <div key={name} className="cheat-line">
                  <dt>{name}</dt>
                  <dd>
                    <kbd className="keys">{keyNames(keys, keyboard, words.keys)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
