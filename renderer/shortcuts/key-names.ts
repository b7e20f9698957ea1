import type { Keyboard } from '../../domain/shortcuts.ts'
import type { Messages } from '../messages/messages.tsx'
import { keysIn } from './accelerator.ts'

type KeyWords = Messages['shortcuts']['keys']

/** Keys that bear a sign rather than a name. */
const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

const isNamed = (key: string, words: KeyWords): key is keyof KeyWords & string => key in words

/**
 * The keys of an accelerator as the person’s keyboard names them: « Ctrl+Maj+F », on a Mac « ⇧⌘F ». Empty for an
 * empty accelerator.
 */
export function keyNames(accelerator: string, keyboard: Keyboard, words: KeyWords): string {
  if (accelerator === '') return ''
  const { control, meta, shift, alt, key } = keysIn(accelerator, keyboard)
  const name = signs[key] ?? (isNamed(key, words) ? words[key] : key)
  if (keyboard === 'mac') {
    return `${control ? '⌃' : ''}${alt ? '⌥' : ''}${shift ? '⇧' : ''}${meta ? '⌘' : ''}${name}`
  }
  const held = [control ? words.Ctrl : '', alt ? words.Alt : '', shift ? words.Shift : '']
  return [...held.filter(word => word !== ''), name].join('+')
}
