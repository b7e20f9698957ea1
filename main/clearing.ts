import { emptyOldBin } from './bin.ts'
import type { Log } from './log.ts'
import { sweepOutbox } from './mail/outbox.ts'
import type { Office } from './office.ts'
import { purgeIdentities } from './purge.ts'
import type { World } from './world.ts'

/** Milliseconds between two looks: a laptop that sleeps counts none. */
const again = 6 * 60 * 60 * 1_000

/**
 * Clears away, now and for as long as Mallette is open, what has been kept for long enough: things of the bin, drafts
 * for mail programs, identity data. The bin is looked at once: nobody minds that a thing stays in it a day longer.
 */
export function keepClearing(
  world: Pick<World, 'store' | 'now' | 'changed'>,
  { pressFile, outbox }: Pick<Office, 'pressFile' | 'outbox'>,
  log: Log,
): void {
  const purge = async (): Promise<void> => {
    const purged = await purgeIdentities(world, pressFile)
    if (!purged.ok) log(`purging identity data: ${purged.failure.code}`)
  }
  const clear = (): void => {
    // Addresses and sheets for desks must not lie there for as long as Mallette stays open.
    void sweepOutbox(outbox, world.now()).catch(error => log('sweeping the outbox', error))
    void purge().catch(error => log('purging identity data', error))
  }
  void emptyOldBin(world).catch(error => log('emptying the bin', error))
  clear()
  setInterval(clear, again).unref()
}
