import type { Voice } from '../../domain/compose/context.ts'

/** How the form quotes what a note will say: the issuer, and with it the style, is known on the note only. */
export const formVoice: Voice = { hours: 'spaced', surnameCapitals: true }
