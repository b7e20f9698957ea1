import { FileQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { runCommand } from '../offered-commands.ts'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { heldDocument } from './held-document.ts'
import { ReviewView } from './review-view.tsx'

/** A document of Mallette that somebody changed: what differs, to be accepted or refused one by one. */
export function ReturnedScreen({ token }: { readonly token: string }): ReactNode {
  const document = heldDocument(token)
  if (document?.verdict !== 'returned') return <GoneDocument />
  return <ReviewView document={document} />
}

/** The window was reloaded since, or another document was opened. */
export function GoneDocument(): ReactNode {
  const { opening } = useMessages().returned
  return (
    <>
      <ScreenHeader title={opening.gone} />
      <div className="screen-body">
        <EmptyState
          icon={<FileQuestion size={24} aria-hidden />}
          title={opening.gone}
          text={opening.goneText}
        >
          <Button tone="primary" onPress={() => runCommand('open-document')}>
            {opening.another}
          </Button>
        </EmptyState>
      </div>
    </>
  )
}
