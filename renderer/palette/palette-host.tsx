import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import { useNavigation } from '../navigation.tsx'
import { useCommands } from '../use-command.ts'
import type { PaletteEntry } from './palette-entry.ts'
import { rememberChoice } from './recent-choices.ts'

const palette = () => import('./palette.tsx')
const cheatSheet = () => import('../shortcuts/cheat-sheet.tsx')
const Palette = lazy(async () => ({ default: (await palette()).Palette }))
const CheatSheet = lazy(async () => ({ default: (await cheatSheet()).CheatSheet }))

/** Fetches what opens on a key, while nobody waits. */
export async function fetchPalette(): Promise<void> {
  await Promise.all([palette(), cheatSheet()])
}

/** The palette and the sheet of shortcuts, which open by a key above any screen. */
export function PaletteHost(): ReactNode {
  const { go } = useNavigation()
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null)
  const close = useCallback(() => setShown(null), [])
  useCommands([
    { id: 'palette', act: () => setShown(now => (now === 'palette' ? null : 'palette')) },
    { id: 'shortcuts', act: () => setShown(now => (now === 'shortcuts' ? null : 'shortcuts')) },
  ])

  const choose = ({ key, choice }: PaletteEntry): void => {
    rememberChoice(key)
    close()
    // The focus is back where it was by then: « Annuler » is about that place.
    afterTwoFrames(() => ('go' in choice ? go(choice.go) : choice.act()))
  }

  return (
    <Suspense fallback={null}>
      {shown === 'palette' ? <Palette onChoose={choose} onClose={close} /> : null}
      {shown === 'shortcuts' ? <CheatSheet onClose={close} /> : null}
    </Suspense>
  )
}

const afterTwoFrames = (act: () => void): number => requestAnimationFrame(() => requestAnimationFrame(act))
