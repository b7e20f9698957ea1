import { memo, type ReactNode } from 'react'
import { type Issuer, issuersOf } from '../../../domain/issuer.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useNavigation } from '../../navigation.tsx'
import { Button } from '../../parts/button.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { type ChangeNote, useFieldPut } from '../draft-change.ts'
import { NoteSection } from './note-section.tsx'

type IssuersSectionProps = {
  readonly issuerIds: readonly string[]
  readonly issuers: readonly Issuer[]
  readonly change: ChangeNote
}

/** Who signs, in the order in which they were ticked: the first gives the way hours and names are written. */
export const IssuersSection = memo(function IssuersSection({
  issuerIds,
  issuers,
  change,
}: IssuersSectionProps): ReactNode {
  const { notes, shell } = useMessages()
  const { go } = useNavigation()
  const put = useFieldPut(change, 'issuerIds')
  const { fields } = notes
  const chosen = issuersOf(issuerIds, issuers)
  const [first] = chosen
  const choose = (id: string, isChosen: boolean): void => {
    const others = issuerIds.filter(other => other !== id)
    put(isChosen ? [...others, id] : others)
  }
  return (
    <NoteSection
      at="issuers"
      title={fields.issuers}
      summary={chosen.map(({ name }) => name).join(', ')}
      isOpen={chosen.length === 0}
    >
      {issuers.length === 0 ? <p className="soft">{fields.noIssuer}</p> : null}
      {issuers.map(({ id, name }) => (
        <CheckField
          key={id}
          label={name || shell.untitled}
          isSelected={issuerIds.includes(id)}
          onChange={isChosen => choose(id, isChosen)}
        />
      ))}
      {chosen.length > 1 && first !== undefined ? (
        <p className="soft">{fields.severalIssuers(first.name || shell.untitled)}</p>
      ) : null}
      <div>
        <Button tone="plain" onPress={() => go({ at: 'library' })}>
          {fields.openLibrary}
        </Button>
      </div>
    </NoteSection>
  )
})
