import type { Keyboard } from '../../domain/shortcuts.ts'

/** The keyboard of this machine. */
export const keyboard: Keyboard = navigator.userAgent.includes('Macintosh') ? 'mac' : 'other'
