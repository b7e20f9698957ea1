import { type ReactNode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Settings } from '../domain/settings.ts'
import { Frame } from './frame.tsx'
import { ListsProvider } from './lists/lists.tsx'
import { LanguageProvider } from './messages/messages.tsx'
import { NavigationProvider } from './navigation.tsx'
import { ToastProvider } from './parts/toast.tsx'
import { NewNoteProvider } from './press-notes/start/new-note.tsx'
import { StoreFailureScreen } from './store-failure-screen.tsx'
import { useAsked } from './use-asked.ts'

/** What holds until the settings are known, or where they cannot be read. */
const unread: Settings = { language: 'fr', theme: 'system', mailCap: 100, demonstration: 'declined' }

/** Mallette's page: the frame in the person's language, or why her data could not be opened. */
export function App(): ReactNode {
  const info = useAsked('app.info', {}, null)
  const asked = useAsked('settings.get', {}, 'settings')
  const settings = asked.status === 'ready' ? asked.value : unread
  const { language } = settings

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  // Both answers take a few milliseconds: an empty desk until then is calmer than a skeleton.
  if (info.status === 'loading' || asked.status === 'loading') return null
  const storeFailure = info.status === 'ready' ? info.value.storeFailure : null
  return (
    <LanguageProvider language={language}>
      <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
        {storeFailure === null ? (
          <NavigationProvider>
            <ToastProvider>
              <ListsProvider>
                <NewNoteProvider>
                  <Frame settings={settings} />
                </NewNoteProvider>
              </ListsProvider>
            </ToastProvider>
          </NavigationProvider>
        ) : (
          <StoreFailureScreen failure={storeFailure} />
        )}
      </I18nProvider>
    </LanguageProvider>
  )
}
