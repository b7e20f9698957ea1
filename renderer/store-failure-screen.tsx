import { type ReactNode, useEffect, useRef } from 'react'
import type { StoreFailure } from '../domain/trouble.ts'
import { type Messages, useMessages } from './messages/messages.tsx'
import { Button } from './parts/button.tsx'

/**
 * Stands in for the whole page when the store could not be opened: nothing was changed, and what to do. The store
 * is opened once, at the start, so there is no trying again from here.
 */
export function StoreFailureScreen({ failure }: { failure: StoreFailure }): ReactNode {
  const { shell } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    document.title = shell.pageTitle(shell.storeFailure.title)
  }, [shell])
  return (
    <main className="whole-screen">
      <h1 ref={heading} tabIndex={-1}>
        {shell.storeFailure.title}
      </h1>
      <p>{sentence(failure, shell.storeFailure)}</p>
      <p className="soft">{shell.storeFailure.dataFolder}</p>
      <div className="row">
        <Button tone="primary" onPress={() => window.close()}>
          {shell.storeFailure.quit}
        </Button>
      </div>
    </main>
  )
}

function sentence({ code, dataVersion }: StoreFailure, messages: Messages['shell']['storeFailure']): string {
  switch (code) {
    case 'newer-data':
      return messages.newerData(dataVersion)
    case 'read-only':
      return messages.readOnly
    case 'disk-full':
      return messages.diskFull
    default:
      return messages.other
  }
}
