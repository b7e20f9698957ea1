import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { PressFileTabs } from '../parts/press-file-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { FileRules } from './file-rules.tsx'
import { ReviewQueue } from './review-queue.tsx'
import { UseLog } from './use-log.tsx'
import './privacy.css'

/** What the press file owes to those it names: review, log, rules. */
export function PrivacyScreen(): ReactNode {
  const { privacy } = useMessages()
  return (
    <>
      <ScreenHeader title={privacy.title} />
      <PressFileTabs />
      <div className="screen-body">
        <ReviewQueue />
        <UseLog />
        <FileRules />
      </div>
    </>
  )
}
