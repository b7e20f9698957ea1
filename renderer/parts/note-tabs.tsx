import type { ReactNode } from 'react'
import { useOutdatedCount } from '../follow-up/use-outdated-count.ts'
import { useMessages } from '../messages/messages.tsx'
import { PageTabs } from './page-tabs.tsx'

/** The screens of the notes: those being written and released, the register, who has what, figures. */
export function NoteTabs(): ReactNode {
  const { notes, releases, followUp, figures } = useMessages()
  const outdated = useOutdatedCount()
  return (
    <PageTabs
      label={notes.tabsLabel}
      tabs={[
        { route: { at: 'notes' }, word: notes.listTitle },
        { route: { at: 'releases' }, word: releases.title },
        {
          route: { at: 'follow-up' },
          word: followUp.title,
          count: { number: outdated, words: followUp.outdated.count(outdated) },
        },
        { route: { at: 'figures' }, word: figures.title },
      ]}
    />
  )
}
