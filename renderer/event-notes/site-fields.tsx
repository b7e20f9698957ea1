import type { ReactNode } from 'react'
import type { Site } from '../../domain/site.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { ParsedField } from '../parts/parsed-field.tsx'
import { TextField } from '../parts/text-field.tsx'

/** Five digits, or nothing; spaces that came with a paste are dropped. */
function parsePostalCode(text: string): string | null {
  const code = text.replaceAll(/\s/gu, '')
  return code === '' || /^\d{5}$/.test(code) ? code : null
}

/** Where people go: name, street, postal code and commune. */
export function SiteFields({ site, onChange }: { site: Site; onChange: (site: Site) => void }): ReactNode {
  const { events } = useMessages()
  return (
    <div className="site-fields">
      <div className="wide">
        <TextField
          label={events.site}
          value={site.name}
          onChange={name => onChange({ ...site, name })}
          maxLength={lengths.line}
        />
      </div>
      <TextField
        label={events.address}
        value={site.address}
        onChange={address => onChange({ ...site, address })}
        maxLength={lengths.line}
      />
      <ParsedField
        label={events.postalCode}
        value={site.postalCode}
        onChange={postalCode => onChange({ ...site, postalCode })}
        parse={parsePostalCode}
        format={code => code}
        wrong={() => events.postalCodeWrong}
        maxLength={12}
      />
      <TextField
        label={events.commune}
        value={site.commune}
        onChange={commune => onChange({ ...site, commune })}
        maxLength={lengths.name}
      />
    </div>
  )
}
