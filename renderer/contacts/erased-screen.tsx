import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'

/** Who was erased, and the released documents that still name her. */
export type Erasure = { readonly name: string; readonly released: readonly string[] }

/** What is left of a contact that was erased: nothing, and the documents that cannot be changed. */
export function ErasedScreen({ erasure }: { erasure: Erasure }): ReactNode {
  const { erasing } = useMessages().contactSheet
  const { go } = useNavigation()
  return (
    <>
      <ScreenHeader title={erasing.doneTitle(erasure.name)} />
      <div className="screen-body">
        <section className="card stack" role="status">
          <p>{erasing.doneText}</p>
          {erasure.released.length === 0 ? null : (
            <>
              <p>{erasing.remains}</p>
              <ul className="sheet-lines">
                {erasure.released.map(title => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </>
          )}
          <div className="row">
            <Button tone="primary" onPress={() => go({ at: 'contacts' })}>
              {erasing.back}
            </Button>
          </div>
        </section>
      </div>
    </>
  )
}
