import { ImagePlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Logo } from '../../domain/issuer.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useToasts } from '../parts/toast.tsx'
import { DecimalField } from './decimal-field.tsx'
import { LogoChooser } from './logo-chooser.tsx'
import { LogoPicture } from './logo-picture.tsx'

type LogoFieldProps = {
  readonly logo: Logo | null
  readonly onChange: (logo: Logo | null) => void
}

/** The issuer’s own logo: chosen from a file, told in words, as high as it prints. */
export function LogoField({ logo, onChange }: LogoFieldProps): ReactNode {
  const { charter, shell } = useMessages()
  const toasts = useToasts()
  const remove = (): void => {
    onChange(null)
    toasts.show({ text: charter.logoRemoved, action: { label: shell.undo, act: () => onChange(logo) } })
  }
  return (
    <div className="stack">
      <p className="soft">{charter.logoText}</p>
      {logo === null ? null : <LogoDetails logo={logo} onChange={onChange} />}
      <div className="row">
        <LogoChooser
          label={logo === null ? charter.addLogo : charter.replaceLogo}
          icon={<ImagePlus size={16} aria-hidden />}
          alternative={logo?.alternative ?? charter.newAlternative}
          onChoose={chosen => onChange({ ...chosen, printedHeight: logo?.printedHeight ?? 20 })}
        />
        {logo === null ? null : (
          <Button tone="plain" onPress={remove}>
            {charter.removeLogo}
          </Button>
        )}
      </div>
    </div>
  )
}

type LogoDetailsProps = { readonly logo: Logo; readonly onChange: (logo: Logo) => void }

/** What a logo shows, in words, and how high it prints. */
export function LogoDetails({ logo, onChange }: LogoDetailsProps): ReactNode {
  const { charter } = useMessages()
  const [text, setText] = useState(logo.alternative)
  const change = (typed: string): void => {
    setText(typed)
    // A picture without words is none for whoever does not see it: the words before stay.
    if (typed.trim() !== '') onChange({ ...logo, alternative: typed })
  }
  return (
    <div className="logo-details">
      <LogoPicture logo={logo} />
      <div className="logo-words">
        <TextField
          label={charter.alternative}
          value={text}
          onChange={change}
          hint={charter.alternativeHint}
          error={text.trim() === '' ? charter.alternativeMissing : undefined}
          maxLength={300}
        />
        <DecimalField
          label={charter.height}
          value={logo.printedHeight}
          onChange={height => {
            if (height !== null) onChange({ ...logo, printedHeight: height })
          }}
          min={4}
          max={60}
          wrong={charter.heightWrong}
        />
      </div>
    </div>
  )
}
