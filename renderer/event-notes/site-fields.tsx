import { memo, type ReactNode } from 'react'
import type { Site } from '../../domain/site.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { CommuneField } from '../parts/commune-field.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { ParsedField } from '../parts/parsed-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Change } from './field-change.ts'
import { useRemark } from './use-remark.tsx'

/** Five digits, or nothing; spaces that came with a paste are dropped. */
function parsePostalCode(text: string): string | null {
  const code = text.replaceAll(/\s/gu, '')
  return code === '' || /^\d{5}$/.test(code) ? code : null
}

type SiteFieldsProps = {
  readonly site: Site
  readonly change: Change<Site>
  /** The path of the site, where what is found in it is to be shown beside its fields. */
  readonly at?: string
}

/** Where people go: name, street, postal code and commune. */
export const SiteFields = memo(function SiteFields({ site, change, at = '' }: SiteFieldsProps): ReactNode {
  const { events } = useMessages()
  const commune = useRemark(at === '' ? '' : `${at}.commune`)
  return (
    <div className="site-fields">
      <div className="wide">
        <TextField
          label={events.site}
          value={site.name}
          onChange={name => change(before => ({ ...before, name }))}
          maxLength={lengths.line}
        />
      </div>
      <TextField
        label={events.address}
        value={site.address}
        onChange={address => change(before => ({ ...before, address }))}
        maxLength={lengths.line}
      />
      <ParsedField
        label={events.postalCode}
        value={site.postalCode}
        onChange={postalCode => change(before => ({ ...before, postalCode }))}
        parse={parsePostalCode}
        format={code => code}
        wrong={() => events.postalCodeWrong}
        maxLength={12}
      />
      <FieldPlace at={at === '' ? '' : `${at}.commune`}>
        <CommuneField
          label={events.commune}
          commune={site.commune}
          onType={typed => change(before => ({ ...before, commune: typed }))}
          onChoose={chosen => change(before => ({ ...before, ...chosen }))}
          maxLength={lengths.name}
          {...commune}
        />
      </FieldPlace>
    </div>
  )
})
