import type { Keyboard } from '../../domain/shortcuts.ts'

/** Keys that are pressed together, of an accelerator as Electron writes it. */
export type Keys = {
  readonly control: boolean
  readonly meta: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** `F`, `1`, `/`, `F3`, `ArrowUp`… */
  readonly key: string
}

/** Reads « CmdOrCtrl+Shift+F » as the keys of this keyboard. */
export function keysIn(accelerator: string, keyboard: Keyboard): Keys {
  const parts = accelerator.split('+')
  const holds = (name: string): boolean => parts.slice(0, -1).includes(name)
  const command = holds('CmdOrCtrl')
  return {
    control: command && keyboard === 'other',
    meta: command && keyboard === 'mac',
    shift: holds('Shift'),
    alt: holds('Alt'),
    key: parts.at(-1) ?? '',
  }
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether these keys are pressed. Digits and signs are found wherever the keyboard has them: AZERTY shifts both. */
export function arePressed(keys: Keys, pressed: Pressed): boolean {
  if (keys.control !== pressed.ctrlKey || keys.meta !== pressed.metaKey || keys.alt !== pressed.altKey) {
    return false
  }
  if (/^\d$/.test(keys.key)) return pressed.code === `Digit${keys.key}` && keys.shift === pressed.shiftKey
  const isSign = keys.key.length === 1 && !/\p{L}/u.test(keys.key)
  return (isSign || keys.shift === pressed.shiftKey) && keys.key.toLowerCase() === pressed.key.toLowerCase()
}
