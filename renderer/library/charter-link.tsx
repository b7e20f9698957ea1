import { Palette } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'

type CharterLinkProps = {
  readonly issuerId: string
  /** Writes what is still unsaved: the other screen starts from what is stored. */
  readonly flush: () => Promise<boolean>
}

/** From an issuer to the screen on which its page is settled. */
export function CharterLink({ issuerId, flush }: CharterLinkProps): ReactNode {
  const { charter } = useMessages()
  const { go } = useNavigation()
  const id = useId()
  const open = async (): Promise<void> => {
    await flush()
    go({ at: 'charter', id: issuerId })
  }
  return (
    <div className="row">
      <Button icon={<Palette size={16} aria-hidden />} onPress={() => void open()} describedBy={id}>
        {charter.link}
      </Button>
      <span id={id} className="soft">
        {charter.linkText}
      </span>
    </div>
  )
}
