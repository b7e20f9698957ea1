import { createHash } from 'node:crypto'
import { createPace } from './pace.ts'
import type { Snapshot } from './read-snapshot.ts'
import type { SnapshotShape } from './snapshot-shape.ts'

const atOnce = 256_000

/**
 * The bytes of a snapshot, part by part: a document like any other, but with one record a line, the number of the
 * last change that is in it, and at its end the SHA-256 of all the lines before.
 */
export async function* snapshotParts(
  { document, version, itemsOf }: SnapshotShape,
  { sequence, tables }: Snapshot,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const pace = createPace()
  const hashed = (text: string): Buffer => {
    const bytes = Buffer.from(text)
    hash.update(bytes)
    return bytes
  }
  let text = `{"format":"mallette","document":"${document}","version":${version},"sequence":${sequence},"data":[`
  let separator = '\n'
  for (const item of itemsOf(tables)) {
    text += separator + JSON.stringify(item)
    separator = ',\n'
    if (text.length > atOnce) {
      yield hashed(text)
      text = ''
    }
    if (pace.isDue()) await pace.rest()
  }
  yield hashed(`${text}\n`)
  yield Buffer.from(`],"checksum":"${hash.digest('hex')}"}\n`)
}
