import './releases.css'
import { FileSearch, Send } from 'lucide-react'
import { type ReactNode, useCallback } from 'react'
import { useFileDrops } from '../imports/use-file-drops.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { NoteTabs } from '../parts/note-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useAsked } from '../use-asked.ts'
import { RecognitionCard } from './recognition-card.tsx'
import { RegisterExport } from './register-export.tsx'
import { RegisterView } from './register-view.tsx'
import { useRecognition } from './use-recognition.ts'

/** The register of released notes: what left, under which number, where it stands, and whose file is this. */
export function ReleasesScreen(): ReactNode {
  const { releases } = useMessages()
  const asked = useAsked('releases.list', {}, 'releases', 'pressNotes', 'eventNotes', 'issuers')
  const toasts = useToasts()
  const { state, look } = useRecognition()
  const take = useCallback(
    (files: readonly File[]) => {
      const [first] = files
      if (first === undefined) return
      if (files.length > 1) toasts.show({ text: releases.recognise.several })
      void look(first)
    },
    [look, toasts, releases],
  )
  const isOver = useFileDrops(take)
  const isEmpty = asked.status !== 'ready' || asked.value.length === 0
  return (
    <>
      <ScreenHeader title={releases.title} actions={isEmpty ? null : <RegisterExport />} />
      <NoteTabs />
      <div className="screen-body">
        <RecognitionCard state={state} onLook={file => void look(file)} />
        <AskedView asked={asked}>
          {register =>
            register.length === 0 ? (
              <EmptyState
                icon={<Send size={24} aria-hidden />}
                title={releases.empty}
                text={releases.emptyText}
              />
            ) : (
              <RegisterView register={register} />
            )
          }
        </AskedView>
      </div>
      {isOver ? (
        <div className="drop-zone">
          <FileSearch size={32} strokeWidth={1.5} aria-hidden />
          <p className="drop-title">{releases.recognise.drop}</p>
          <p>{releases.recognise.dropFormats}</p>
        </div>
      ) : null}
    </>
  )
}
