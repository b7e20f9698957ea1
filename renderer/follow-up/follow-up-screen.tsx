import { type ReactNode, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useReleases } from '../correction/use-releases.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { NoteTabs } from '../parts/note-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { HoldersPart } from './holders-part.tsx'
import { isDone, outdatedGroups } from './outdated-groups.ts'
import { OutdatedPart } from './outdated-part.tsx'
import { useDispatches } from './use-outdated-count.ts'
import './follow-up.css'

/** What left Mallette: what of it is outdated, and who holds which version. */
export function FollowUpScreen(): ReactNode {
  const { followUp } = useMessages()
  const releases = useReleases()
  const dispatches = useDispatches()
  const [tab, setTab] = useState('outdated')
  const [about, setAbout] = useState('')
  const count =
    releases.status === 'ready' && dispatches.status === 'ready'
      ? outdatedGroups(releases.value, dispatches.value).filter(group => !isDone(group)).length
      : 0
  return (
    <>
      <ScreenHeader title={followUp.title} />
      <NoteTabs />
      <div className="screen-body follow-up">
        <Tabs className="follow-up-tabs" selectedKey={tab} onSelectionChange={key => setTab(String(key))}>
          <TabList className="follow-up-tab-list" aria-label={followUp.questions}>
            <Tab id="outdated" className="follow-up-tab">
              {followUp.outdated.tab}
              {count === 0 ? null : (
                <span className="badge" data-tone="amber">
                  {followUp.outdated.count(count)}
                </span>
              )}
            </Tab>
            <Tab id="holders" className="follow-up-tab">
              {followUp.holders.tab}
            </Tab>
          </TabList>
          <TabPanel id="outdated" className="follow-up-panel">
            <AskedView asked={releases}>
              {released => (
                <AskedView asked={dispatches}>
                  {left => (
                    <OutdatedPart
                      releases={released}
                      dispatches={left}
                      onHolders={key => {
                        setAbout(key)
                        setTab('holders')
                      }}
                    />
                  )}
                </AskedView>
              )}
            </AskedView>
          </TabPanel>
          <TabPanel id="holders" className="follow-up-panel">
            <AskedView asked={dispatches}>
              {left => <HoldersPart dispatches={left} about={about} onAbout={setAbout} />}
            </AskedView>
          </TabPanel>
        </Tabs>
      </div>
    </>
  )
}
