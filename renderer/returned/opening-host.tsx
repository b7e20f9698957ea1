import { FileText } from 'lucide-react'
import { type ReactNode, useCallback, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useCommands } from '../use-command.ts'
import { isDocumentName } from './dropped-document.ts'
import { OpeningSign } from './opening-sign.tsx'
import { PasteNoteDialog } from './paste-note-dialog.tsx'
import { UnreadableDialog } from './unreadable-dialog.tsx'
import { UntouchedDialog } from './untouched-dialog.tsx'
import { useLateDrops } from './use-late-drops.ts'
import { useOpening } from './use-opening.ts'

/** Opens documents above any screen: by the menu, the palette, the keys, a drop or a paste. */
export function OpeningHost(): ReactNode {
  const { returned } = useMessages()
  const say = returned.opening
  const { go } = useNavigation()
  const toasts = useToasts()
  const opening = useOpening()
  const { readFile } = opening
  const [isPasting, setPasting] = useState(false)
  useCommands([
    { id: 'open-document', act: () => void opening.open() },
    { id: 'paste-old-note', label: say.paste, keys: '', act: () => setPasting(true) },
    { id: 'read-old-notes', label: say.folder, keys: '', act: () => go({ at: 'old-notes' }) },
  ])
  const take = useCallback(
    (files: readonly File[]) => {
      const [first] = files
      if (first === undefined) return
      if (!isDocumentName(first.name)) return toasts.show({ text: say.notADocument })
      if (files.length > 1) toasts.show({ text: say.oneByOne })
      void readFile(first)
    },
    [readFile, toasts, say],
  )
  const isOver = useLateDrops(take)
  const { told, reading } = opening

  return (
    <>
      {isOver ? (
        <div className="drop-zone">
          <FileText size={32} strokeWidth={1.5} aria-hidden />
          <p className="drop-title">{say.drop}</p>
          <p>{say.dropFormats}</p>
        </div>
      ) : null}
      {reading === null ? null : <OpeningSign name={reading} />}
      {isPasting ? <PasteNoteDialog onRead={opening.readText} onClose={() => setPasting(false)} /> : null}
      {told?.verdict === 'unreadable' ? (
        <UnreadableDialog unreadable={told} onClose={opening.close} onAnother={opening.open} />
      ) : null}
      {told?.verdict === 'untouched' ? <UntouchedDialog untouched={told} onClose={opening.close} /> : null}
    </>
  )
}
