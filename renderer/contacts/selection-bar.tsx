import { Download, ListPlus, Tags, Trash2, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Toolbar } from 'react-aria-components'
import type { Selection } from '../../domain/contact-view.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { ListDialog } from './list-dialog.tsx'
import { TagDialog } from './tag-dialog.tsx'

type SelectionBarProps = {
  readonly selection: Selection
  readonly count: number
  /** How many the view finds, all of whom could be chosen. */
  readonly total: number
  readonly onAll: () => void
  readonly onNone: () => void
  readonly onRemove: () => void
}

/** What can be done to the contacts that are chosen. */
export function SelectionBar({
  selection,
  count,
  total,
  onAll,
  onNone,
  onRemove,
}: SelectionBarProps): ReactNode {
  const { selection: words } = useMessages().contacts
  const [dialog, setDialog] = useState<'tag' | 'list' | 'export' | null>(null)
  const close = (): void => setDialog(null)
  return (
    <>
      <Toolbar className="selection-bar" aria-label={words.label}>
        <p className="selection-count" role="status">
          {words.count(count)}
        </p>
        <IconButton name={words.clear} icon={<X size={16} aria-hidden />} onPress={onNone} />
        <Button icon={<Tags size={16} aria-hidden />} onPress={() => setDialog('tag')}>
          {words.tag}
        </Button>
        <Button icon={<ListPlus size={16} aria-hidden />} onPress={() => setDialog('list')}>
          {words.list}
        </Button>
        <Button icon={<Download size={16} aria-hidden />} onPress={() => setDialog('export')}>
          {words.export}
        </Button>
        <Button icon={<Trash2 size={16} aria-hidden />} onPress={onRemove}>
          {words.remove}
        </Button>
        {count < total ? (
          <Button tone="plain" onPress={onAll}>
            {words.all(total)}
          </Button>
        ) : null}
      </Toolbar>
      {dialog === 'tag' ? <TagDialog selection={selection} count={count} onClose={close} /> : null}
      {dialog === 'list' ? <ListDialog selection={selection} count={count} onClose={close} /> : null}
      {dialog === 'export' ? <ExportDialog selection={selection} count={count} onClose={close} /> : null}
    </>
  )
}
