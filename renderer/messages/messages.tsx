import { createContext, type ReactNode, useContext } from 'react'
import type { Settings } from '../../domain/settings.ts'
import { en } from './en.ts'
import { fr, type Messages } from './fr.ts'

export type { Messages }
export type Language = Settings['language']

const catalogues: Record<Language, Messages> = { fr, en }
const LanguageContext = createContext<Language>('fr')

/** The language that the person chose for the screens. */
export const useLanguage = (): Language => useContext(LanguageContext)

/** Every sentence that the page may show, in the person's language. */
export const useMessages = (): Messages => catalogues[useLanguage()]

/** Has everything below it speak this language. */
export function LanguageProvider({
  language,
  children,
}: {
  language: Language
  children: ReactNode
}): ReactNode {
  return <LanguageContext value={language}>{children}</LanguageContext>
}
