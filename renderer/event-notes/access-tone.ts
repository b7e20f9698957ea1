import type { Phase, PressAccess } from '../../domain/press-access.ts'

/** What press access comes down to at a glance; each has its icon and its colour beside the words. */
export type AccessTone = 'open' | 'accredited' | 'pool' | 'images' | 'speech' | 'closed' | 'unsaid'

function toneOfPhase({ who, form }: Phase): AccessTone {
  if (form === 'image-tour') return 'images'
  if (form !== 'presence') return 'speech'
  switch (who.kind) {
    case 'open':
      return 'open'
    case 'pools':
      return 'pool'
    case 'off-press':
    case 'closed':
    case 'closed-doors':
      return 'closed'
    case 'unsaid':
      return 'unsaid'
    default:
      return 'accredited'
  }
}

/** The tone of the first phase that says something: what the press meets on arrival. */
export function accessTone({ phases, words }: PressAccess): AccessTone {
  const tone = phases.map(toneOfPhase).find(one => one !== 'unsaid')
  return tone ?? (words === '' ? 'unsaid' : 'accredited')
}
