import { LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import type { GateCode } from '../../domain/release.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { useAsked } from '../use-asked.ts'

const isAboutEmbargo = (code: GateCode): boolean => code.startsWith('embargo-')

type EmbargoNoticeProps = { readonly noteId: string; readonly onClose: () => void }

/** While a draft leaves as a file: what is odd about its embargo, or that it has none where its event is under one. */
export function EmbargoNotice({ noteId, onClose }: EmbargoNoticeProps): ReactNode {
  const { release, shell } = useMessages()
  const asked = useAsked('releases.prepare', { noteId, number: null }, 'pressNotes')
  const codes = asked.status === 'ready' ? asked.value.warns.filter(isAboutEmbargo) : []
  if (codes.length === 0) return null
  return (
    <div className="note-notice note-blocking" role="status">
      <LockKeyhole size={16} aria-hidden />
      <p className="embargo-sentence">{codes.map(code => release.gate[code]).join(' ')}</p>
      <Button tone="plain" onPress={onClose}>
        {shell.close}
      </Button>
    </div>
  )
}
