import './charter.css'
import { type ReactNode, useState } from 'react'
import type { Issuer, IssuerDraft } from '../../domain/issuer.ts'
import { ask } from '../bridge.ts'
import { unsavedIssuers } from '../library/unsaved-issuers.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { FieldScope } from '../parts/field-scope.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useDraft } from '../parts/use-draft.ts'
import { useAsked } from '../use-asked.ts'
import { CharterForm } from './charter-form.tsx'
import { CharterPage } from './charter-page.tsx'
import { ShareMenu } from './share-menu.tsx'

/** How the documents of an issuer look, settled with the page beside it. */
export function CharterScreen({ id }: { readonly id: string }): ReactNode {
  // Asked once: what is typed here is stored here.
  const asked = useAsked('issuers.list', {}, null)
  return (
    <AskedView asked={asked}>
      {issuers => {
        const issuer = issuers.find(one => one.id === id)
        return issuer === undefined ? <Gone /> : <CharterDesk key={id} issuer={issuer} />
      }}
    </AskedView>
  )
}

function Gone(): ReactNode {
  const { charter } = useMessages()
  return (
    <>
      <ScreenHeader title={charter.gone} />
      <div className="screen-body">
        <EmptyState title={charter.gone} />
      </div>
    </>
  )
}

function CharterDesk({ issuer }: { readonly issuer: Issuer }): ReactNode {
  const { charter, shell } = useMessages()
  const { id, ...value } = issuer
  const [isTogether, setTogether] = useState(false)
  /** Another issuer altogether, taken from outside: its fields start afresh. */
  const [edition, setEdition] = useState(0)
  const { draft, change, state, flush } = useDraft<IssuerDraft>({
    value,
    savedAt: '',
    save: next => ask('issuers.save', { id, draft: next }),
    unsaved: { drafts: unsavedIssuers, id },
  })
  const set = (part: Partial<IssuerDraft>): void => change(before => ({ ...before, ...part }))
  const replace = (part: Partial<IssuerDraft>): void => {
    set(part)
    setEdition(edition + 1)
  }
  return (
    <>
      <ScreenHeader
        eyebrow={charter.eyebrow}
        title={draft.name || shell.untitled}
        status={<SavedState state={state} />}
        actions={<ShareMenu issuerId={id} draft={draft} flush={flush} onReplace={replace} />}
      />
      <div className="charter">
        <section className="charter-form" aria-label={charter.form}>
          <FieldScope name={id} key={edition}>
            <CharterForm draft={draft} set={set} />
          </FieldScope>
        </section>
        <div className="charter-side">
          <div className="charter-together">
            <CheckField label={charter.together} isSelected={isTogether} onChange={setTogether} />
            <p className="soft" role="status">
              {isTogether ? charter.togetherHint : null}
            </p>
          </div>
          <CharterPage issuer={draft} other={isTogether ? charter.otherIssuer : null} />
        </div>
      </div>
    </>
  )
}
