import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import type { Reveals } from './use-reveals.ts'

/** One small button for each field that is not shown yet. */
export function RevealButtons<K extends string>({
  reveals,
  labels,
}: {
  reveals: Reveals<K>
  labels: Readonly<Record<K, string>>
}): ReactNode {
  if (reveals.hidden.length === 0) return null
  return (
    <div className="row reveal-buttons">
      {reveals.hidden.map(key => (
        <Button
          key={key}
          tone="plain"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => reveals.show(key)}
        >
          {labels[key]}
        </Button>
      ))}
    </div>
  )
}
