import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Settings } from '../../domain/settings.ts'
import { fr, type Messages } from './fr.ts'

export type { Messages }
export type Language = Settings['language']

/** A language with all its sentences. */
type Spoken = { readonly language: Language; readonly messages: Messages }

const french: Spoken = { language: 'fr', messages: fr }
const SpokenContext = createContext<Spoken>(french)

/** French is there from the start; whoever does not read English does not wait for it. */
async function fetchLanguage(language: Language): Promise<Spoken> {
  return language === 'fr' ? french : { language, messages: (await import('./en.ts')).en }
}

/** The language that the person chose for the screens. */
export const useLanguage = (): Language => useContext(SpokenContext).language

/** Every sentence that the page may show, in the person's language. */
export const useMessages = (): Messages => useContext(SpokenContext).messages

/** Has everything below it speak this language, which shows once its sentences are there. */
export function LanguageProvider({
  language,
  children,
}: {
  language: Language
  children: ReactNode
}): ReactNode {
  const [spoken, setSpoken] = useState<Spoken | null>(language === 'fr' ? french : null)
  useEffect(() => {
    let isWanted = true
    void fetchLanguage(language).then(fetched => {
      if (isWanted) setSpoken(fetched)
    })
    return () => {
      isWanted = false
    }
  }, [language])
  return spoken === null ? null : <SpokenContext value={spoken}>{children}</SpokenContext>
}
