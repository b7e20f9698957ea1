import type { ReactNode } from 'react'
import { type IssuerDraft, issuerDraftSchema } from '../../domain/issuer.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useToasts } from '../parts/toast.tsx'
import { differingParts, type SharedPart, sharedOf } from './issuer-differences.ts'
import { useCharterFailure } from './use-charter-failure.ts'

type IncomingDialogProps = {
  readonly incoming: IssuerDraft
  readonly draft: IssuerDraft
  readonly onReplace: (part: Partial<IssuerDraft>) => void
  readonly onClose: () => void
}

/** A colleague’s charter beside the present one: what would change, and whether it does. */
export function IncomingDialog({ incoming, draft, onReplace, onClose }: IncomingDialogProps): ReactNode {
  const { charter: words, shell } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  const sentenceOf = useCharterFailure()
  const parts = differingParts(draft, incoming)

  const replace = (): void => {
    onClose()
    onReplace(sharedOf(incoming))
    toasts.show({
      text: words.replaced,
      action: { label: shell.undo, act: () => onReplace(sharedOf(draft)) },
    })
  }
  const create = async (): Promise<void> => {
    const created = await ask('issuers.create', issuerDraftSchema.parse(sharedOf(incoming)))
    if (!created.ok) return toasts.show({ text: sentenceOf(created.failure) })
    onClose()
    go({ at: 'charter', id: created.value.id })
    toasts.show({ text: words.created(created.value.name) })
  }
  return (
    <Dialog
      title={words.incomingTitle(incoming.name || shell.untitled)}
      onClose={onClose}
      isLarge
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button onPress={() => void create()}>{words.create}</Button>
          <Button tone="primary" onPress={replace} isDisabled={parts.length === 0}>
            {words.replace}
          </Button>
        </>
      }
    >
      {parts.length === 0 ? (
        <p>{words.incomingSame}</p>
      ) : (
        <>
          <p>{words.incomingText}</p>
          <table className="charter-table">
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.current}</th>
                <th scope="col">{words.proposed}</th>
              </tr>
            </thead>
            <tbody>
              {parts.map(part => (
                <tr key={part}>
                  <th scope="row">{words.parts[part]}</th>
                  <td>
                    <PartWords issuer={draft} part={part} />
                  </td>
                  <td>
                    <PartWords issuer={incoming} part={part} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Dialog>
  )
}

type PartWordsProps = { readonly issuer: IssuerDraft; readonly part: SharedPart }

/** A part of an issuer in a few words. */
function PartWords({ issuer, part }: PartWordsProps): ReactNode {
  const { charter: words, library } = useMessages()
  const told: Record<SharedPart, () => string> = {
    name: () => issuer.name,
    letterhead: () => issuer.letterhead.join(' · '),
    motto: () => issuer.motto.join(' · '),
    footer: () => issuer.footer.join(' · '),
    logo: () => (issuer.logo === null ? '' : `${words.image} (${issuer.logo.alternative})`),
    partners: () => (issuer.partners.length === 0 ? '' : words.images(issuer.partners.length)),
    charter: () => charterWords(),
    hourStyle: () => library.hourStyles[issuer.hourStyle],
    surnameCapitals: () => (issuer.surnameCapitals ? words.yes : words.no),
    contacts: () =>
      issuer.contacts
        .map(({ organisation, name, mails }) => [organisation, name, ...mails].filter(Boolean).join(', '))
        .join(' · '),
  }
  return told[part]() || <span className="soft">{words.nothing}</span>

  function charterWords(): string {
    const { fonts, ink, accent, margins, lineHeight, styles } = issuer.charter
    const settings = [fonts.length > 0, ink !== '', accent !== '', margins !== null, lineHeight !== null]
    const count = settings.filter(Boolean).length + Object.keys(styles).length
    return [words.looksCount(count), fonts[0] ?? '', accent === '' ? '' : `#${accent}`]
      .filter(word => word !== '')
      .join(', ')
  }
}
