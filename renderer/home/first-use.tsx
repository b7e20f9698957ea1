import { BriefcaseBusiness } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Settings } from '../../domain/settings.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { ExampleButton } from './example-button.tsx'

/** Home with nothing in it: what Mallette does, and the example. Who declined it is not asked to decline again. */
export function FirstUse({ settings }: { settings: Settings }): ReactNode {
  const { firstUse } = useMessages().home
  const decline = (): void => void ask('settings.save', { ...settings, demonstration: 'declined' })
  const isUnasked = settings.demonstration === 'unasked'
  return (
    <EmptyState
      icon={<BriefcaseBusiness size={28} strokeWidth={1.5} aria-hidden />}
      title={isUnasked ? firstUse.title : firstUse.emptyTitle}
      text={isUnasked ? firstUse.text : firstUse.emptyText}
    >
      <ExampleButton tone="primary" />
      {isUnasked ? (
        <Button tone="plain" onPress={decline}>
          {firstUse.startEmpty}
        </Button>
      ) : null}
    </EmptyState>
  )
}
