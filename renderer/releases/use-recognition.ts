import { useCallback, useRef, useState } from 'react'
import type { Failure } from '../../domain/failure.ts'
import type { Recognition } from '../../domain/release.ts'
import { ask } from '../bridge.ts'
import { marksOf } from './file-marks.ts'

/** Files that the question makes no sense for. */
export type BadFile = 'empty' | 'too-large' | 'format' | 'unreadable'

/** What is known of the file that was asked about. */
export type Recognising =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly fileName: string }
  | { readonly status: 'bad'; readonly fileName: string; readonly reason: BadFile }
  | { readonly status: 'failed'; readonly fileName: string; readonly failure: Failure }
  | {
      readonly status: 'known'
      readonly fileName: string
      readonly recognition: Recognition
      /** Whether the file bears any mark of Mallette, and that of a release. */
      readonly isMarked: boolean
      readonly isReleased: boolean
    }

/** Bytes of the largest file that is read: notes have a few hundred kilobytes. */
const largest = 60_000_000

/** Asks whose a file is, from its SHA-256 and its marks: the file itself stays in the page. */
export function useRecognition(): {
  readonly state: Recognising
  readonly look: (file: File) => Promise<void>
  readonly forget: () => void
} {
  const [state, setState] = useState<Recognising>({ status: 'idle' })
  const last = useRef<File | null>(null)
  const look = useCallback(async (file: File): Promise<void> => {
    last.current = file
    setState({ status: 'running', fileName: file.name })
    const known = await lookAt(file)
    // Another file was dropped meanwhile.
    if (last.current === file) setState(known)
  }, [])
  const forget = useCallback(() => {
    last.current = null
    setState({ status: 'idle' })
  }, [])
  return { state, look, forget }
}

async function lookAt(file: File): Promise<Recognising> {
  const { name: fileName } = file
  if (file.size === 0) return { status: 'bad', fileName, reason: 'empty' }
  if (file.size > largest) return { status: 'bad', fileName, reason: 'too-large' }
  const buffer = await file.arrayBuffer().catch(() => null)
  if (buffer === null) return { status: 'bad', fileName, reason: 'unreadable' }
  const found = marksOf(new Uint8Array(buffer))
  if (found.kind === 'format') return { status: 'bad', fileName, reason: 'format' }
  const { marks, isReleased } = found
  const asked = await ask('releases.recognise', { sha256: await sha256Of(buffer), marks: [...marks] })
  if (!asked.ok) return { status: 'failed', fileName, failure: asked.failure }
  return { status: 'known', fileName, recognition: asked.value, isMarked: marks.length > 0, isReleased }
}

/** In lower-case hexadecimal. */
async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
