import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { FieldScope } from '../parts/field-scope.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useAsked } from '../use-asked.ts'
import { BoilerplateForm } from './boilerplate-form.tsx'
import { IssuerForm } from './issuer-form.tsx'

/** What notes share: the issuers and the « À propos » texts. */
export function LibraryScreen(): ReactNode {
  const { library } = useMessages()
  const [failure, setFailure] = useState<Failure | null>(null)
  return (
    <>
      <ScreenHeader title={library.title} />
      <div className="screen-body">
        {failure === null ? null : <FailureNote failure={failure} />}
        <Issuers onFailure={setFailure} />
        <Boilerplates onFailure={setFailure} />
      </div>
    </>
  )
}

type PartProps = { readonly onFailure: (failure: Failure | null) => void }

function Issuers({ onFailure }: PartProps): ReactNode {
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
      <div>
        <h2>{library.issuers}</h2>
        <p className="soft">{library.issuersText}</p>
      </div>
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
      </div>
    </section>
  )
}

function Boilerplates({ onFailure }: PartProps): ReactNode {
  const { library } = useMessages()
  const asked = useAsked('boilerplates.list', {}, 'boilerplates')
  const [newest, setNewest] = useState('')
  const create = async (): Promise<void> => {
    const created = await ask('boilerplates.create', {})
    onFailure(created.ok ? null : created.failure)
    if (created.ok) setNewest(created.value.id)
  }
  return (
    <section className="stack">
      <div>
        <h2>{library.boilerplates}</h2>
        <p className="soft">{library.boilerplatesText}</p>
      </div>
      <AskedView asked={asked} lines={2}>
        {boilerplates =>
          boilerplates.length === 0 ? (
            <p className="soft">{library.noBoilerplate}</p>
          ) : (
            boilerplates.map(boilerplate => (
              <FieldScope key={boilerplate.id} name={boilerplate.id}>
                <BoilerplateForm boilerplate={boilerplate} isOpen={boilerplate.id === newest} />
              </FieldScope>
            ))
          )
        }
      </AskedView>
      <div className="row">
        <Button icon={<Plus size={16} aria-hidden />} onPress={() => void create()}>
          {library.newBoilerplate}
        </Button>
      </div>
    </section>
  )
}
