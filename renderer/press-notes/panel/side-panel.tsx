import './side-panel.css'
import { X } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useMessages } from '../../messages/messages.tsx'
import { IconButton } from '../../parts/button.tsx'

/** What the panel beside the page can show. */
export const panelTabs = ['check', 'outline', 'event', 'versions'] as const
export type PanelTab = (typeof panelTabs)[number]

type SidePanelProps = {
  readonly tab: PanelTab
  readonly onTab: (tab: PanelTab) => void
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  /** Whether the window has room for it beside the page; otherwise it slides over the page. */
  readonly hasRoom: boolean
  readonly contents: Readonly<Record<PanelTab, ReactNode>>
}

/** What is to be checked in the note, its outline, its event and its versions, one at a time. */
export const SidePanel = memo(function SidePanel({
  tab,
  onTab,
  isOpen,
  onOpen,
  hasRoom,
  contents,
}: SidePanelProps): ReactNode {
  const { composer: words } = useMessages()
  const close = (): void => onOpen(false)
  const inside = <PanelTabs tab={tab} onTab={onTab} onClose={close} contents={contents} />
  if (hasRoom) {
    return isOpen ? (
      <aside className="side-panel" aria-label={words.panel}>
        {inside}
      </aside>
    ) : null
  }
  return (
    <ModalOverlay className="note-sheet-ground" isOpen={isOpen} onOpenChange={onOpen} isDismissable>
      <Modal className="note-sheet">
        <Dialog className="note-sheet-dialog" aria-label={words.panel}>
          {inside}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
})

type PanelTabsProps = Pick<SidePanelProps, 'tab' | 'onTab' | 'contents'> & { readonly onClose: () => void }

function PanelTabs({ tab, onTab, onClose, contents }: PanelTabsProps): ReactNode {
  const { composer: words, shell } = useMessages()
  return (
    <Tabs
      className="panel-tabs"
      selectedKey={tab}
      onSelectionChange={key => onTab(panelTabs.find(known => known === key) ?? 'check')}
    >
      <div className="panel-head">
        <TabList className="panel-tab-list" aria-label={words.panel}>
          {panelTabs.map(id => (
            <Tab key={id} id={id} className="panel-tab">
              {words.tabs[id]}
            </Tab>
          ))}
        </TabList>
        <IconButton name={shell.close} icon={<X size={16} aria-hidden />} onPress={onClose} />
      </div>
      {panelTabs.map(id => (
        <TabPanel key={id} id={id} className="panel-content">
          {contents[id]}
        </TabPanel>
      ))}
    </Tabs>
  )
}
