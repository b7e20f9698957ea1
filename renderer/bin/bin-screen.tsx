import { Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type Binned, binDays } from '../../domain/binned.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { AskedView } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useAsked } from '../use-asked.ts'
import { BinRow } from './bin-row.tsx'
import { EraseBinnedDialog } from './erase-binned-dialog.tsx'
import './bin.css'

/** What was removed in the last days, to be brought back or erased. */
export function BinScreen(): ReactNode {
  const { bin } = useMessages()
  const asked = useAsked('bin.list', {}, 'bin')
  return (
    <>
      <ScreenHeader title={bin.title} />
      <div className="screen-body">
        <AskedView asked={asked}>
          {binned =>
            binned.length === 0 ? (
              <EmptyState
                icon={<Trash2 size={20} aria-hidden />}
                title={bin.empty}
                text={bin.emptyText(binDays)}
              />
            ) : (
              <BinList binned={binned} />
            )
          }
        </AskedView>
      </div>
    </>
  )
}

function BinList({ binned }: { binned: readonly Binned[] }): ReactNode {
  const { bin, notes, shell, failures } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  const [erased, setErased] = useState<Binned | null>(null)
  const nameOf = ({ title, kind }: Binned): string =>
    title || (kind === null ? shell.untitled : notes.kinds[kind])

  const restore = async (thing: Binned): Promise<void> => {
    const { noun, id } = thing
    const restored = await ask(`${noun}.restore`, { id })
    if (!restored.ok) return toasts.show({ text: failures[restored.failure.code] })
    const route = { at: noun === 'eventNotes' ? 'event' : 'note', id } as const
    const action = { label: bin.open, act: () => go(route) }
    toasts.show({ text: bin.restored(nameOf(thing)), action, isLasting: true })
  }
  return (
    <>
      <p className="soft">{bin.hint(binDays)}</p>
      <ul className="list" aria-label={bin.title}>
        {binned.map(thing => (
          <BinRow
            key={`${thing.noun} ${thing.id}`}
            thing={thing}
            name={nameOf(thing)}
            onRestore={() => void restore(thing)}
            onErase={() => setErased(thing)}
          />
        ))}
      </ul>
      {erased === null ? null : (
        <EraseBinnedDialog thing={erased} name={nameOf(erased)} onClose={() => setErased(null)} />
      )}
    </>
  )
}
