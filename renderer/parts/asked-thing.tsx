import type { ReactNode } from 'react'
import type { Asking } from '../use-asked.ts'
import { FailureNote } from './failure-note.tsx'
import { ScreenHeader } from './screen-header.tsx'
import { Skeleton } from './skeleton.tsx'

type AskedThingProps = {
  /** The kind of thing: it is the title until the thing has one. */
  readonly title: string
  /** What was asked for it. The first that failed says why there is nothing to show. */
  readonly asked: readonly Asking<unknown>[]
}

/** The screen of one thing while it is on its way, or where it could not be had. */
export function AskedThing({ title, asked }: AskedThingProps): ReactNode {
  const failed = asked.find(one => one.status === 'failed')
  return (
    <>
      <ScreenHeader title={title} />
      <div className="screen-body">
        {failed?.status !== 'failed' ? (
          <Skeleton lines={8} />
        ) : (
          <FailureNote failure={failed.failure} onRetry={failed.again} />
        )}
      </div>
    </>
  )
}
