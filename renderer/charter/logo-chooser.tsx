import { type ChangeEvent, type ReactNode, useRef, useState } from 'react'
import type { Logo } from '../../domain/issuer.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { scaledLogo } from './scaled-logo.ts'

type LogoChooserProps = {
  readonly label: string
  readonly icon: ReactNode
  /** The words that the new picture starts with. */
  readonly alternative: string
  readonly onChoose: (logo: Omit<Logo, 'printedHeight'>) => void
  readonly isDisabled?: boolean
}

/** A button that has a picture chosen from the machine. */
export function LogoChooser(props: LogoChooserProps): ReactNode {
  const { label, icon, alternative, onChoose, isDisabled = false } = props
  const { charter } = useMessages()
  const chooser = useRef<HTMLInputElement>(null)
  const [isRefused, setRefused] = useState(false)

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0]
    if (file === undefined) return
    const logo = await scaledLogo(file, alternative)
    // The same file may be chosen again, once it was put right.
    target.value = ''
    setRefused(logo === null)
    if (logo !== null) onChoose(logo)
  }
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept="image/png,image/jpeg"
        aria-label={label}
        hidden
        onChange={event => void choose(event)}
      />
      <Button icon={icon} onPress={() => chooser.current?.click()} isDisabled={isDisabled}>
        {label}
      </Button>
      <p className="field-error" role="status">
        {isRefused ? charter.logoRefused : null}
      </p>
    </>
  )
}
