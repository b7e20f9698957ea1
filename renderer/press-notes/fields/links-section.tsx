import { memo, type ReactNode } from 'react'
import { isHttpsLink } from '../../../domain/link.ts'
import type { PressNoteDraft } from '../../../domain/press-note.ts'
import { useMessages } from '../../messages/messages.tsx'
import { OpenLinkButton } from '../../parts/open-link-button.tsx'
import { Repeated } from '../../parts/repeated.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { type Left, useFieldKey, useUnkept } from '../../parts/use-unkept.ts'
import { type ChangeNote, useFieldPut } from '../draft-change.ts'
import { NoteSection } from './note-section.tsx'
import { useHeld } from './use-held.ts'

type Links = PressNoteDraft['links']
type Files = PressNoteDraft['files']

type LinksSectionProps = {
  readonly links: Links
  readonly files: Files
  readonly change: ChangeNote
}

// A link without an address and a document without a name cannot be kept: they stay on screen until they can.
const keptLinks = (links: Links): Links => links.filter(({ href }) => isHttpsLink(href))
const keptFiles = (files: Files): Files => files.filter(({ name }) => name !== '')
const leftLinks: Left<Links> = new Map()
const leftFiles: Left<Files> = new Map()

/** How many links hold something that is not kept; a new row where nothing is typed yet does not count. */
const unkeptLinks = (links: Links): number =>
  links.filter(({ label, href }) => !isHttpsLink(href) && (label !== '' || !'https://'.startsWith(href)))
    .length
const unkeptFiles = (files: Files): number =>
  files.filter(({ name, description }) => name === '' && description !== '').length

/** Addresses and documents that the note ends with. */
export const LinksSection = memo(function LinksSection({
  links,
  files,
  change,
}: LinksSectionProps): ReactNode {
  const { fields } = useMessages().notes
  const putLinks = useFieldPut(change, 'links')
  const putFiles = useFieldPut(change, 'files')
  return (
    <NoteSection
      at="links"
      title={fields.links}
      count={links.length + files.length}
      summary={[...links.map(({ label, href }) => label || href), ...files.map(({ name }) => name)].join(
        ', ',
      )}
      isOpen={false}
    >
      <LinkList links={links} onChange={putLinks} />
      <FileList files={files} onChange={putFiles} />
    </NoteSection>
  )
})

function LinkList({ links, onChange }: { links: Links; onChange: (links: Links) => void }): ReactNode {
  const { notes, shell } = useMessages()
  const { fields } = notes
  const key = useFieldKey(fields.linkList)
  const [shown, setShown] = useHeld(links, onChange, same, keptLinks, leftLinks.get(key))
  const unkept = unkeptLinks(shown)
  useUnkept(key, leftLinks, unkept > 0 ? shown : null, unkept)
  return (
    <Repeated
      label={fields.linkList}
      items={shown}
      onChange={setShown}
      create={() => ({ label: '', href: 'https://' })}
      addLabel={fields.addLink}
      itemName={({ label, href }) => label || href}
      max={20}
    >
      {(link, change, index) => (
        <div className="stack" data-field={`links[${index}]`}>
          <TextField
            label={fields.linkLabel}
            value={link.label}
            onChange={label => change({ ...link, label })}
            maxLength={300}
          />
          <div className="field-and-act">
            <TextField
              label={fields.linkAddress}
              value={link.href}
              onChange={href => change({ ...link, href: href.trim() })}
              error={isHttpsLink(link.href) || isBegun(link.href) ? '' : shell.fields.unreadableLink}
              hint={isHttpsLink(link.href) ? '' : fields.unkept}
              maxLength={2_000}
            />
            <OpenLinkButton href={link.href} />
          </div>
        </div>
      )}
    </Repeated>
  )
}

const same = <T,>(items: T): T => items

/** An address whose beginning is right so far: not yet an error. */
const isBegun = (href: string): boolean =>
  'https://'.startsWith(href) || /^https:\/\/[\p{L}\p{N}.-]*$/u.test(href)

function FileList({ files, onChange }: { files: Files; onChange: (files: Files) => void }): ReactNode {
  const { fields } = useMessages().notes
  const key = useFieldKey(fields.fileList)
  const [shown, setShown] = useHeld(files, onChange, same, keptFiles, leftFiles.get(key))
  const unkept = unkeptFiles(shown)
  useUnkept(key, leftFiles, unkept > 0 ? shown : null, unkept)
  return (
    <Repeated
      label={fields.fileList}
      items={shown}
      onChange={setShown}
      create={() => ({ name: '', description: '' })}
      addLabel={fields.addFile}
      itemName={({ name }) => name}
      max={20}
    >
      {(file, change, index) => (
        <div className="stack" data-field={`files[${index}]`}>
          <TextField
            label={fields.fileName}
            value={file.name}
            onChange={name => change({ ...file, name })}
            hint={file.name === '' ? fields.unkept : ''}
            maxLength={120}
          />
          <TextField
            label={fields.fileDescription}
            value={file.description}
            onChange={description => change({ ...file, description })}
            maxLength={300}
          />
        </div>
      )}
    </Repeated>
  )
}
