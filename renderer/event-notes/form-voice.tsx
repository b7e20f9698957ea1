import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Voice, voiceOf } from '../../domain/compose/context.ts'
import { useAsked } from '../use-asked.ts'

/** How the fields themselves write hours, whatever the notes do. */
export const ownVoice: Voice = voiceOf([])

const VoiceContext = createContext(ownVoice)

/** How the form quotes what a note will say: in the style of the first issuer, which new notes bear. */
export const useFormVoice = (): Voice => useContext(VoiceContext)

/** Has the fields below it quote the note in this voice. */
export function FormVoice({ voice, children }: { voice: Voice; children: ReactNode }): ReactNode {
  return <VoiceContext value={voice}>{children}</VoiceContext>
}

/** Asks for the library's first issuer on behalf of the form. */
export function FormVoiceProvider({ children }: { children: ReactNode }): ReactNode {
  const asked = useAsked('issuers.list', {}, 'issuers')
  const issuers = asked.status === 'ready' ? asked.value : null
  const voice = useMemo(() => voiceOf(issuers ?? []), [issuers])
  return <VoiceContext value={voice}>{children}</VoiceContext>
}
