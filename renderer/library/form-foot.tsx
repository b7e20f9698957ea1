import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRemoval } from '../lists/use-removal.ts'
import { useMessages } from '../messages/messages.tsx'
import type { SaveState } from '../parts/autosave.ts'
import { IconButton } from '../parts/button.tsx'
import { SavedState } from '../parts/saved-state.tsx'

type FormFootProps = {
  readonly noun: 'issuers' | 'boilerplates' | 'templates'
  readonly id: string
  readonly name: string
  readonly state: SaveState
  /** Writes what is still unsaved: what is removed comes back as it stood on screen. */
  readonly flush: () => Promise<boolean>
}

/** Under a thing of the library: whether it is saved, and its removal. */
export function FormFoot({ noun, id, name, state, flush }: FormFootProps): ReactNode {
  const { library, shell } = useMessages()
  const remove = useRemoval(noun)
  const shownName = name === '' ? shell.untitled : name
  const removeThis = async (): Promise<void> => {
    await flush()
    await remove(id, library.removed[noun](shownName))
    // The button went with its form: the focus starts again from the head of the screen.
    document.querySelector('h1')?.focus({ preventScroll: true })
  }
  return (
    <div className="form-foot">
      <SavedState state={state} />
      <IconButton
        name={shell.removeThis(shownName)}
        icon={<Trash2 size={16} aria-hidden />}
        onPress={() => void removeThis()}
      />
    </div>
  )
}
