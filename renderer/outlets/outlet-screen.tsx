import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { draftOfOutlet, type Outlet, type OutletDraft } from '../../domain/outlet.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { AskedThing } from '../parts/asked-thing.tsx'
import { IconMenu } from '../parts/icon-menu.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { type UnsavedDrafts, useDraft } from '../parts/use-draft.ts'
import { useAsked } from '../use-asked.ts'
import { OutletForm } from './outlet-form.tsx'
import { OutletPeople } from './outlet-people.tsx'

/** One outlet: what it is, and who works there. */
export function OutletScreen({ id }: { id: string }): ReactNode {
  const { outlets } = useMessages()
  const asked = useAsked('outlets.get', { id }, null)
  if (asked.status === 'ready') return <OpenOutlet key={id} outlet={asked.value} />
  return <AskedThing title={outlets.eyebrow} asked={[asked]} />
}

const unsavedOutlets: UnsavedDrafts<OutletDraft> = new Map()

function OpenOutlet({ outlet }: { outlet: Outlet }): ReactNode {
  const { outlets } = useMessages()
  const { id, changedAt } = outlet
  const { draft, change, state, flush } = useDraft<OutletDraft>({
    value: draftOfOutlet(outlet),
    savedAt: changedAt,
    save: next => ask('outlets.save', { id, draft: next }),
    unsaved: { drafts: unsavedOutlets, id },
  })
  const { go } = useNavigation()
  const told = useDeedToast()
  const remove = async (): Promise<void> => {
    await flush()
    const removed = await ask('outlets.remove', { id })
    told(removed, outlets.removed(draft.name))
    if (removed.ok) go({ at: 'outlets' })
  }
  return (
    <>
      <ScreenHeader
        title={draft.name}
        eyebrow={draft.type === '' ? outlets.eyebrow : outlets.types[draft.type]}
        status={<SavedState state={state} />}
        actions={
          <IconMenu
            name={outlets.moreActs}
            icon={<Ellipsis size={20} aria-hidden />}
            items={[{ id: 'remove', label: outlets.remove }]}
            onAction={() => void remove()}
          />
        }
      />
      <div className="screen-body">
        <OutletForm draft={draft} onChange={change} />
        <OutletPeople draft={draft} onChange={change} />
      </div>
    </>
  )
}
