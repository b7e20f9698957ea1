import { BookOpen } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { type Boilerplate, type BoilerplateCopy, copyOf } from '../../../domain/boilerplate.ts'
import type { PressNoteDraft } from '../../../domain/press-note.ts'
import { useMessages } from '../../messages/messages.tsx'
import { MenuButton } from '../../parts/menu-button.tsx'
import { Repeated } from '../../parts/repeated.tsx'
import { type ChangeNote, useFieldPut } from '../draft-change.ts'
import { BoilerplateFields } from './boilerplate-fields.tsx'
import { NoteSection } from './note-section.tsx'

const blank: BoilerplateCopy = { sourceId: null, sourceChangedAt: '', title: '', body: [], reviewBy: '' }
const most = 20

type BoilerplatesSectionProps = {
  readonly copies: PressNoteDraft['boilerplates']
  /** The « À propos » texts of the library. */
  readonly library: readonly Boilerplate[]
  /** The day of the note, or empty: what had to be read again before it is stale. */
  readonly date: string
  readonly change: ChangeNote
}

/** The « À propos » sections of the note: frozen copies, which may be edited here alone. */
export const BoilerplatesSection = memo(function BoilerplatesSection({
  copies,
  library,
  date,
  change,
}: BoilerplatesSectionProps): ReactNode {
  const { notes, shell } = useMessages()
  const { fields } = notes
  const put = useFieldPut(change, 'boilerplates')
  const entries = library.map(({ id, title }) => ({ id, label: title || shell.untitled }))
  const insert = (id: string): void => {
    const source = library.find(boilerplate => boilerplate.id === id)
    if (source === undefined) return
    change(before => ({ ...before, boilerplates: [...before.boilerplates, copyOf(source)] }))
  }
  return (
    <NoteSection
      at="boilerplates"
      title={fields.boilerplates}
      count={copies.length}
      summary={copies.map(({ title }) => title).join(', ')}
      isOpen={false}
    >
      <Repeated
        label={fields.boilerplates}
        items={copies}
        onChange={put}
        create={() => blank}
        addLabel={fields.newBoilerplate}
        itemName={({ title }) => title}
        max={most}
      >
        {(copy, changeCopy, index) => (
          <BoilerplateFields
            copy={copy}
            index={index}
            source={library.find(({ id }) => id === copy.sourceId) ?? null}
            date={date}
            onChange={changeCopy}
          />
        )}
      </Repeated>
      {entries.length === 0 ? null : (
        <div>
          <MenuButton
            label={fields.insertBoilerplate}
            icon={<BookOpen size={16} aria-hidden />}
            items={entries}
            onAction={insert}
            isDisabled={copies.length >= most}
          />
        </div>
      )}
    </NoteSection>
  )
})
