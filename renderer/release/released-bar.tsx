import './release.css'
import { FileDown, FileText } from 'lucide-react'
import { type ReactNode, useCallback } from 'react'
import type { ProducedFile } from '../../domain/produced-file.ts'
import type { Release } from '../../domain/release.ts'
import { ask } from '../bridge.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useToasts } from '../parts/toast.tsx'

type ReleasedBarProps = { readonly release: Release }

/** Under the head of a released note: its number, when it left, and its files to the byte. */
export function ReleasedBar({ release }: ReleasedBarProps): ReactNode {
  const { release: words } = useMessages()
  const { released } = words
  const language = useLanguage()
  const save = useSaving(release.id)
  const { number, releasedAt, files } = release
  return (
    <section className="released-bar" aria-label={released.region}>
      <p>
        <span className="released-number">{number === '' ? released.noNumber : released.number(number)}</span>{' '}
        {released.at(formatInstant(releasedAt, language))}
      </p>
      <div className="released-files">
        {files.map(file => (
          <FileButton key={file.sha256} file={file} onSave={save} />
        ))}
      </div>
      <details className="released-prints">
        <summary>{released.prints}</summary>
        {files.map(({ name, sha256 }) => (
          <TextField
            key={sha256}
            label={released.print(name)}
            value={sha256}
            onChange={() => undefined}
            isReadOnly
          />
        ))}
      </details>
    </section>
  )
}

type FileButtonProps = {
  readonly file: ProducedFile
  readonly onSave: (file: ProducedFile) => Promise<void>
}

function FileButton({ file, onSave }: FileButtonProps): ReactNode {
  const { save } = useMessages().release.released
  const word = file.format === 'pdf' ? save.pdf : save.docx
  const Icon = file.format === 'pdf' ? FileText : FileDown
  return (
    <Button icon={<Icon size={16} aria-hidden />} onPress={() => void onSave(file)}>
      {word}
    </Button>
  )
}

/** Writes a file of the release where the person wants it, and tells the outcome. */
function useSaving(id: string): (file: ProducedFile) => Promise<void> {
  const { release, failures, notes } = useMessages()
  const toasts = useToasts()
  return useCallback(
    async ({ name }) => {
      const saved = await ask('releases.saveFile', { id, name })
      if (saved.ok) {
        toasts.show({ text: release.released.saved(saved.value.fileName) })
        return
      }
      const { code } = saved.failure
      if (code === 'cancelled') return
      const sentences = {
        broken: release.released.lost,
        'read-only': notes.exporting.readOnly,
        'disk-full': notes.exporting.diskFull,
      }
      const known = code === 'broken' || code === 'read-only' || code === 'disk-full'
      toasts.show({ text: known ? sentences[code] : failures[code] })
    },
    [id, toasts, release, failures, notes],
  )
}
