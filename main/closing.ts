import type { Announce } from './bridge/announce.ts'

/** What the person decides when the last changes cannot be written. */
export type Decision = 'stay' | 'leave'

/** What closing has to wait for, and how it asks when waiting does not help. */
export type Closing = {
  readonly announce: Announce
  /** Whether there is a page that may still hold a change: it has started and has not crashed. */
  readonly pageIsAlive: () => boolean
  /** Resolves when every change handed over is on the disk. */
  readonly settled: () => Promise<void>
  readonly decide: () => Promise<Decision>
  /** Milliseconds given to the page to hand over what it holds, then to the store to write it. */
  readonly patience: { readonly page: number; readonly store: number }
}

/** The way out of Mallette. */
export type WayOut = {
  /** Says that the page handed over its last change. */
  readonly pageIsReady: () => void
  /** Tells the page, waits for it and for the store; resolves to whether the window may go. */
  readonly leave: () => Promise<boolean>
}

/** Lets the window go only when nothing would be lost, or when the person accepts that. */
export function wayOut({ announce, pageIsAlive, settled, decide, patience }: Closing): WayOut {
  let pageIsReady = (): void => {}
  const pageHandsOver = async (): Promise<boolean> => {
    if (!pageIsAlive()) return true
    const ready = new Promise<void>(resolve => {
      pageIsReady = resolve
    })
    announce('closing', {})
    return within(patience.page, ready)
  }
  return {
    pageIsReady: () => pageIsReady(),
    async leave() {
      const handedOver = await pageHandsOver()
      const written = await within(patience.store, settled())
      return (handedOver && written) || (await decide()) === 'leave'
    },
  }
}

/** Whether `promise` resolves before `limit` milliseconds have passed. */
async function within(limit: number, promise: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>(resolve => {
    timer = setTimeout(resolve, limit, false)
  })
  try {
    return await Promise.race([promise.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
