import type { ProgrammePlace } from '../../../../domain/programme-edits/place.ts'
import type { Messages } from '../../../messages/messages.tsx'
import type { Composer } from '../../composer/composer.ts'

/** What the page asks to be opened over it: a form for a thing of the programme, or the menu of what may be done. */
export type ProgrammeRequest =
  | { readonly kind: 'access' | 'sequence' | 'day'; readonly place: ProgrammePlace }
  | { readonly kind: 'acts'; readonly acts: readonly ProgrammeAct[] }

/** An entry of the menu of a block. */
export type ProgrammeAct = {
  readonly id: string
  readonly label: string
  readonly keys: string
  readonly act: () => void
}

/** What the programme of a page needs from around it. */
export type ProgrammeContext = {
  readonly composer: Composer
  readonly words: Messages['page']
  readonly open: (request: ProgrammeRequest, anchor: HTMLElement) => void
  /** Tells a screen reader what happened. */
  readonly say: (sentence: string) => void
}
