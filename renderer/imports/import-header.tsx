import type { ReactNode } from 'react'
import { assertNever } from '../../domain/assert-never.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { PressFileTabs } from '../parts/press-file-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { writtenBy } from './import-stage.ts'
import type { GuidedImport } from './use-import.ts'

type ImportHeaderProps = { readonly guided: GuidedImport; readonly onGiveUp: () => void }

/** Says where the import stands and holds the way on. It takes the focus at each step. */
export function ImportHeader({ guided, onGiveUp }: ImportHeaderProps): ReactNode {
  const { imports } = useMessages()
  const { stage, work } = guided
  const giveUp = (
    <Button tone="plain" onPress={onGiveUp}>
      {imports.giveUp}
    </Button>
  )
  switch (stage.at) {
    case 'bring':
      return (
        <>
          <ScreenHeader eyebrow={imports.step(1)} title={imports.bringTitle} />
          <PressFileTabs />
        </>
      )
    case 'columns':
      return (
        <ScreenHeader
          eyebrow={imports.step(2)}
          title={imports.columnsTitle}
          back={false}
          actions={
            work === null ? (
              <>
                {giveUp}
                <Button tone="primary" onPress={guided.preview}>
                  {imports.preview}
                </Button>
              </>
            ) : undefined
          }
        />
      )
    case 'preview': {
      const count = writtenBy(stage.counts)
      return (
        <ScreenHeader
          eyebrow={imports.step(3)}
          title={imports.previewTitle}
          back={false}
          actions={
            work === null ? (
              <>
                {giveUp}
                <Button onPress={guided.backToColumns}>{imports.backToColumns}</Button>
                {count === 0 ? null : (
                  <Button tone="primary" onPress={guided.apply}>
                    {imports.apply(count)}
                  </Button>
                )}
              </>
            ) : undefined
          }
        />
      )
    }
    case 'done':
      return (
        <>
          <ScreenHeader
            title={stage.isUndone ? imports.undoneTitle : imports.doneTitle}
            actions={<Button onPress={guided.giveUp}>{imports.another}</Button>}
          />
          <PressFileTabs />
        </>
      )
    default:
      return assertNever(stage)
  }
}
