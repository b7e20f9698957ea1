import { type PressAccess, pressAccessSchema } from '../../domain/press-access.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'

/** The wordings that ministries print most, so that one press says them. */
export const usualAccess: readonly PressAccess[] = [
  { phases: [{ who: { kind: 'accredited' } }] },
  { phases: [{ who: { kind: 'all-accredited' } }] },
  { phases: [{ who: { kind: 'open' } }] },
  { phases: [{ who: { kind: 'pools', pools: [{}] } }] },
  { phases: [{ who: { kind: 'pools', pools: [{ category: 'images' }] } }] },
  { phases: [{ who: { kind: 'pools', pools: [{}], closest: true } }, { who: { kind: 'all-accredited' } }] },
  { phases: [{ form: 'image-tour', moment: 'start-only' }] },
  { phases: [{ form: 'image-tour' }, { who: { kind: 'off-press' } }] },
  { phases: [{ form: 'micro' }] },
  { phases: [{ form: 'press-point' }] },
  { phases: [{ form: 'conference' }] },
  { phases: [{ who: { kind: 'off-press' } }] },
  { phases: [{ who: { kind: 'closed' } }] },
].map(access => pressAccessSchema.parse(access))

/** The usual wording of this number in the list, or null. */
export const usualAccessNamed = (wording: string): PressAccess | null =>
  usualAccess.find(access => pressAccessWording(access) === wording) ?? null
