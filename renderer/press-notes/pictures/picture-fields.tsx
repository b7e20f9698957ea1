import type { ReactNode } from 'react'
import type { NotePicture } from '../../../domain/rich-text.ts'
import { lengths } from '../../../domain/text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'

const shares = { '1': 1, '0.75': 0.75, '0.5': 0.5, '0.33': 0.33 } as const
const shareNames = ['1', '0.75', '0.5', '0.33'] as const

type PictureFieldsProps = {
  readonly picture: NotePicture
  readonly onChange: (picture: NotePicture) => void
  /** Whether its width on the page may be chosen. */
  readonly hasShare: boolean
  readonly autoFocus?: boolean
}

/** What a picture shows, for who does not see it, and what stands below it. */
export function PictureFields({
  picture,
  onChange,
  hasShare,
  autoFocus = false,
}: PictureFieldsProps): ReactNode {
  const { pictures } = useMessages()
  const put = (fields: Partial<NotePicture>): void => onChange({ ...picture, ...fields })
  const share = shareNames.find(name => shares[name] === picture.share) ?? '1'
  return (
    <div className="stack">
      <TextField
        label={pictures.alternative}
        value={picture.alternative}
        onChange={alternative => put({ alternative })}
        hint={picture.isDecorative ? pictures.decorativeHint : pictures.alternativeHint}
        maxLength={lengths.sentence}
        isReadOnly={picture.isDecorative}
        multiline
        autoFocus={autoFocus}
      />
      <CheckField
        label={pictures.decorative}
        isSelected={picture.isDecorative}
        onChange={isDecorative => put({ isDecorative })}
      />
      <TextField
        label={pictures.caption}
        value={picture.caption}
        onChange={caption => put({ caption })}
        maxLength={lengths.sentence}
        multiline
      />
      <div className="note-pair">
        <TextField
          label={pictures.credit}
          value={picture.credit}
          onChange={credit => put({ credit })}
          placeholder={pictures.creditExample}
          maxLength={lengths.name}
        />
        {hasShare ? (
          <SelectField
            label={pictures.width}
            value={share}
            onChange={name => put({ share: shares[name] })}
            options={shareNames.map(value => ({ value, label: pictures.widths[value] }))}
          />
        ) : null}
      </div>
    </div>
  )
}
