import { type ReactNode, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button, type ButtonTone } from '../parts/button.tsx'
import { useExample } from './use-example.ts'

/** « Ouvrir l’exemple ». Main adds what is missing of it only; meanwhile the button waits. */
export function ExampleButton({ tone = 'quiet' }: { tone?: ButtonTone }): ReactNode {
  const { firstUse } = useMessages().home
  const openExample = useExample()
  const [isOpening, setIsOpening] = useState(false)
  const open = async (): Promise<void> => {
    setIsOpening(true)
    await openExample()
    setIsOpening(false)
  }
  return (
    <Button tone={tone} isDisabled={isOpening} onPress={() => void open()}>
      {firstUse.openExample}
    </Button>
  )
}
