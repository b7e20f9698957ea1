import { FileUp } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { PastDeeds } from '../parts/past-deeds.tsx'
import { PasteField } from './paste-field.tsx'
import type { GuidedImport } from './use-import.ts'

type BringStepProps = { readonly guided: GuidedImport; readonly isOver: boolean }

/** The first step: files dropped, files chosen, or a table pasted; below, the imports of before. */
export function BringStep({ guided, isOver }: BringStepProps): ReactNode {
  const { imports } = useMessages()
  const [isPasting, setIsPasting] = useState(false)
  return (
    <>
      {guided.work !== null ? null : (
        <div className="import-drop">
          <FileUp size={28} aria-hidden />
          <p className="empty-title">{isOver ? imports.dropHere : imports.dropTitle}</p>
          {isPasting ? (
            <PasteField onRead={guided.paste} onLeave={() => setIsPasting(false)} />
          ) : (
            <>
              <p>{imports.dropText}</p>
              <div className="row">
                <Button tone="primary" onPress={guided.choose}>
                  {imports.choose}
                </Button>
                <Button onPress={() => setIsPasting(true)}>{imports.paste}</Button>
              </div>
            </>
          )}
        </div>
      )}
      <PastDeeds
        kind="import"
        title={imports.past}
        empty={imports.noPast}
        untitled={imports.pastedName}
        counts={({ created, changed }) => imports.pastCounts(created, changed)}
        undo={imports.undoPast}
        warning={({ created, changed }) => imports.undoPastWarning(created, changed)}
      />
    </>
  )
}
