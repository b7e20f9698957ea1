import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { ParsedField } from '../parts/parsed-field.tsx'
import { contrastOnPaper, leastContrast } from './contrast.ts'

type ColourFieldProps = {
  readonly label: string
  /** RRGGBB, or empty where nothing is said. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** What holds where nothing is said. */
  readonly usual: string
}

const parse = (text: string): string | null => {
  const signs = text.trim().replace(/^#/, '').toUpperCase()
  return /^(?:[0-9A-F]{6})?$/.test(signs) ? signs : null
}

/** A colour by its six signs, with a sample of it and whether it can be read on paper. */
export function ColourField({ label, value, onChange, usual }: ColourFieldProps): ReactNode {
  const { charter } = useMessages()
  return (
    <div className="colour-field">
      <span className="colour-sample" style={{ background: `#${value || usual}` }} aria-hidden />
      <ParsedField
        label={label}
        value={value}
        onChange={onChange}
        parse={parse}
        format={signs => signs}
        wrong={() => charter.colourWrong}
        hint={charter.colourHint}
        placeholder={usual}
        maxLength={7}
        below={() => <Contrast colour={value || usual} />}
      />
    </div>
  )
}

function Contrast({ colour }: { readonly colour: string }): ReactNode {
  const { charter } = useMessages()
  const language = useLanguage()
  const ratio = contrastOnPaper(colour)
  // Rounded down: 4,49 must not read as enough.
  const told = (Math.floor(ratio * 10) / 10).toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB')
  const isLow = ratio < leastContrast
  const Icon = isLow ? TriangleAlert : CircleCheck
  return (
    <p className="colour-contrast" data-tone={isLow ? 'amber' : 'green'}>
      <Icon size={12} aria-hidden />
      {isLow ? charter.contrastLow(told) : charter.contrast(told)}
    </p>
  )
}
