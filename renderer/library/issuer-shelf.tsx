import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { SharedCharterButton } from '../charter/shared-charter-button.tsx'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { FieldScope } from '../parts/field-scope.tsx'
import { useAsked } from '../use-asked.ts'
import { IssuerForm } from './issuer-form.tsx'

/** The issuers. */
export function IssuerShelf({
  onFailure,
}: {
  readonly onFailure: (failure: Failure | null) => void
}): ReactNode {
  const { library } = useMessages()
  const asked = useAsked('issuers.list', {}, 'issuers')
  const [newest, setNewest] = useState('')
  const create = async (): Promise<void> => {
    const created = await ask('issuers.create', {})
    onFailure(created.ok ? null : created.failure)
    if (created.ok) setNewest(created.value.id)
  }
  return (
    <section className="stack">
      <p className="soft">{library.issuersText}</p>
      <AskedView asked={asked} lines={2}>
        {issuers =>
          issuers.length === 0 ? (
            <p className="soft">{library.noIssuer}</p>
          ) : (
            issuers.map(issuer => (
              <FieldScope key={issuer.id} name={issuer.id}>
                <IssuerForm issuer={issuer} isOpen={issuers.length === 1 || issuer.id === newest} />
              </FieldScope>
            ))
          )
        }
      </AskedView>
      <div className="row">
        <Button icon={<Plus size={16} aria-hidden />} onPress={() => void create()}>
          {library.newIssuer}
        </Button>
        <SharedCharterButton onCreated={setNewest} onFailure={onFailure} />
      </div>
    </section>
  )
}
