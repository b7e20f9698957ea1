import { createRoot } from 'react-dom/client'
import type { Composition } from '../../../domain/blocks.ts'
import type { Result } from '../../../domain/failure.ts'
import { ask } from '../../bridge.ts'
import { type Language, LanguageProvider } from '../../messages/messages.tsx'
import { PrintSheets } from './print-sheets.tsx'

/**
 * Prints the note: its sheets stand beside the screen, which print does not show, until the system's dialog is
 * answered. Refuses with `no-printer`, or `cancelled` by the person.
 */
export async function printNote(
  composition: Composition,
  language: Language,
): Promise<Result<Record<string, never>>> {
  const place = document.createElement('div')
  place.className = 'print-sheets'
  place.setAttribute('aria-hidden', 'true')
  document.body.append(place)
  const root = createRoot(place)
  const screenTitle = document.title
  try {
    await new Promise<void>(resolve => {
      root.render(
        <LanguageProvider language={language}>
          <PrintSheets composition={composition} onReady={resolve} />
        </LanguageProvider>,
      )
    })
    // Printers and files take the name of the document.
    document.title = composition.title
    return await ask('pressNotes.print', {})
  } finally {
    document.title = screenTitle
    root.unmount()
    place.remove()
  }
}
