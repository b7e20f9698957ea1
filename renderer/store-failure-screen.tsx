import { type ReactNode, useEffect, useRef } from 'react'
import type { StoreFailure } from '../domain/trouble.ts'
import { type Messages, useMessages } from './messages/messages.tsx'

/** Stands in for the whole page when the store could not be opened: nothing was changed, and what to do. */
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
