import { type ReactNode, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Failure } from '../../domain/failure.ts'
import { useMessages } from '../messages/messages.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { BoilerplateShelf } from './boilerplate-shelf.tsx'
import { IssuerShelf } from './issuer-shelf.tsx'
import { TemplateShelf } from './template-shelf.tsx'
import './library.css'

const shelves = {
  boilerplates: BoilerplateShelf,
  templates: TemplateShelf,
  issuers: IssuerShelf,
} as const
type ShelfName = keyof typeof shelves
const shelfNames: readonly ShelfName[] = ['boilerplates', 'templates', 'issuers']

/** The shelf that was looked at last: whoever comes back from a note finds it again. */
let lastShelf: ShelfName = 'boilerplates'

/** What notes share: the « À propos » texts, the templates and the issuers, a shelf each. */
export function LibraryScreen(): ReactNode {
  const { library, start } = useMessages()
  const [shelf, setShelf] = useState(lastShelf)
  const [failure, setFailure] = useState<Failure | null>(null)
  const titles: Record<ShelfName, string> = {
    boilerplates: library.boilerplates,
    templates: start.templates.title,
    issuers: library.issuers,
  }
  const turnTo = (name: ShelfName): void => {
    lastShelf = name
    setShelf(name)
    setFailure(null)
  }
  return (
    <Tabs
      className="library"
      selectedKey={shelf}
      onSelectionChange={key => turnTo(shelfNames.find(known => known === key) ?? 'boilerplates')}
    >
      <ScreenHeader title={library.title} />
      <TabList className="library-tabs" aria-label={library.title}>
        {shelfNames.map(name => (
          <Tab key={name} id={name} className="library-tab">
            {titles[name]}
          </Tab>
        ))}
      </TabList>
      {shelfNames.map(name => {
        const Shelf = shelves[name]
        return (
          <TabPanel key={name} id={name} className="screen-body library-panel">
            {failure === null ? null : <FailureNote failure={failure} />}
            <Shelf onFailure={setFailure} />
          </TabPanel>
        )
      })}
    </Tabs>
  )
}
