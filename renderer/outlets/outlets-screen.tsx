import { Newspaper, Plus } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { OutletRow } from '../../domain/outlet.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { PressFileTabs } from '../parts/press-file-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { ThingList } from '../parts/thing-list.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useAsked } from '../use-asked.ts'
import { freeName } from './free-name.ts'
import { outletThings } from './outlet-things.ts'

/** The newspapers, agencies, channels and sites that contacts work for. */
export function OutletsScreen(): ReactNode {
  const { outlets } = useMessages()
  const asked = useAsked('outlets.list', {}, 'outlets', 'contacts')
  const make = useMaking()
  const rows = asked.status === 'ready' ? asked.value : []
  const makeNew = (): void =>
    make(
      freeName(
        outlets.newOutlet,
        rows.map(({ name }) => name),
      ),
    )
  return (
    <>
      <ScreenHeader
        title={outlets.title}
        actions={
          <Button
            tone="primary"
            icon={<Plus size={16} aria-hidden />}
            onPress={makeNew}
            isDisabled={asked.status !== 'ready'}
          >
            {outlets.newOutlet}
          </Button>
        }
      />
      <PressFileTabs />
      <div className="screen-body">
        <AskedView asked={asked}>
          {all =>
            all.length === 0 ? (
              <EmptyState
                icon={<Newspaper size={20} aria-hidden />}
                title={outlets.empty}
                text={outlets.emptyText}
              />
            ) : (
              <OutletList all={all} make={make} />
            )
          }
        </AskedView>
      </div>
    </>
  )
}

type OutletListProps = { readonly all: readonly OutletRow[]; readonly make: (name: string) => void }

function OutletList({ all, make }: OutletListProps): ReactNode {
  const { outlets } = useMessages()
  const things = useMemo(() => outletThings(all, outlets, make), [all, outlets, make])
  return <ThingList label={outlets.title} things={things} />
}

/** Makes the record of an outlet and opens it. */
function useMaking(): (name: string) => void {
  const { failures } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  return useMemo(() => {
    const make = async (name: string): Promise<void> => {
      const created = await ask('outlets.create', { name })
      if (created.ok) go({ at: 'outlet', id: created.value.id })
      else toasts.show({ text: failures[created.failure.code] })
    }
    return name => void make(name)
  }, [failures, go, toasts])
}
