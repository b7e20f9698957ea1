import type { RecordChange } from '../../../domain/press-file.ts'
import type { PressFile } from '../../store/press-file.ts'

/** The records that name contacts by their ids, without them. */
export function withoutReferences(file: PressFile, gone: ReadonlySet<string>): RecordChange[] {
  return [
    ...[...gone].flatMap((id): RecordChange[] =>
      file.table('lastUses').has(id) ? [{ table: 'lastUses', id, value: null }] : [],
    ),
    ...fromOutlets(file, gone),
    ...fromPairs(file, gone),
  ]
}

function fromOutlets(file: PressFile, gone: ReadonlySet<string>): RecordChange[] {
  return [...file.table('outlets').values()].flatMap((outlet): RecordChange[] => {
    const deskIds = outlet.deskIds.filter(id => !gone.has(id))
    if (deskIds.length === outlet.deskIds.length) return []
    return [{ table: 'outlets', id: outlet.id, value: { ...outlet, deskIds } }]
  })
}

function fromPairs(file: PressFile, gone: ReadonlySet<string>): RecordChange[] {
  return [...file.table('distinctPairs').values()].flatMap(({ id, one, other }): RecordChange[] =>
    gone.has(one) || gone.has(other) ? [{ table: 'distinctPairs', id, value: null }] : [],
  )
}
