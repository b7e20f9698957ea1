import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/messages.tsx'
import { Button, IconButton } from '../../parts/button.tsx'

/** Steps of the zoom, and the one that follows or precedes a scale that is none of them. */
const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2] as const

type ZoomBarProps = {
  readonly scale: number
  /** What stands at the other end: how long the note is. */
  readonly children: ReactNode
  /** `fit` follows the width of the window. */
  readonly onZoom: (zoom: number | 'fit') => void
}

/** Below the page: how long the note is, and how large it is shown. */
export function ZoomBar({ scale, children, onZoom }: ZoomBarProps): ReactNode {
  const { page: words } = useMessages().notes
  const smaller = steps.filter(step => step < scale - 0.005).at(-1)
  const larger = steps.find(step => step > scale + 0.005)
  return (
    <div className="zoom-bar">
      {children}
      <div className="zoom-keys" role="toolbar" aria-label={words.zoom}>
        <IconButton
          name={words.smaller}
          icon={<Minus size={16} aria-hidden />}
          isDisabled={smaller === undefined}
          onPress={() => onZoom(smaller ?? scale)}
        />
        <span className="zoom-scale">{words.percent(Math.round(scale * 100))}</span>
        <IconButton
          name={words.larger}
          icon={<Plus size={16} aria-hidden />}
          isDisabled={larger === undefined}
          onPress={() => onZoom(larger ?? scale)}
        />
        <Button tone="plain" onPress={() => onZoom('fit')}>
          {words.fit}
        </Button>
      </div>
    </div>
  )
}
