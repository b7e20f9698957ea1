import './dossier.css'
import { Check, Plus, TriangleAlert } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { annexTitle } from '../../../domain/compose/annexed-note.ts'
import type { AnnexedNote } from '../../../domain/press-note.ts'
import { lengths } from '../../../domain/text.ts'
import { listen } from '../../bridge.ts'
import { useLists } from '../../lists/lists.tsx'
import { noteThing } from '../../lists/things.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { Repeated } from '../../parts/repeated.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { useNotePut, useWork } from '../composer/use-composer.tsx'
import { isUpToDate, readAnnex } from './annexed-note.ts'

/** Most notes that a dossier holds (press-note.ts). */
const mostAnnexes = 20

/** The notes that a dossier holds whole, in their order: added from the list, taken anew where their source changed. */
export function AnnexesForm({ noteId }: { readonly noteId: string }): ReactNode {
  const { dossier } = useMessages()
  const { annexes } = useWork().note
  const put = useNotePut('annexes')
  return (
    <div className="stack">
      <p className="soft">{dossier.annexesHint}</p>
      {annexes.length === 0 ? null : (
        <Repeated
          label={dossier.annexes}
          items={annexes}
          onChange={put}
          itemName={annexTitle}
          max={mostAnnexes}
        >
          {(annex, change, index) => (
            <div className="stack" data-field={`annexes[${index}]`}>
              <TextField
                label={dossier.annexTitle}
                value={annex.title}
                onChange={title => change({ ...annex, title })}
                maxLength={lengths.line}
              />
              <AnnexSource annex={annex} onChange={change} />
            </div>
          )}
        </Repeated>
      )}
      {annexes.length >= mostAnnexes ? null : (
        <AddAnnex noteId={noteId} annexes={annexes} onAdd={annex => put([...annexes, annex])} />
      )}
    </div>
  )
}

type AddAnnexProps = {
  readonly noteId: string
  readonly annexes: readonly AnnexedNote[]
  readonly onAdd: (annex: AnnexedNote) => void
}

/** The notes that are not in the dossier yet, itself left out. */
function AddAnnex({ noteId, annexes, onAdd }: AddAnnexProps): ReactNode {
  const messages = useMessages()
  const { dossier } = messages
  const language = useLanguage()
  const toasts = useToasts()
  const { notes } = useLists()
  const [chosen, setChosen] = useState('')
  const held = annexes.map(({ sourceId }) => sourceId)
  const others =
    notes.status === 'ready' ? notes.value.filter(({ id }) => id !== noteId && !held.includes(id)) : []
  const options = others.map(note => {
    const { name, details } = noteThing(note, messages, language)
    return { value: note.id, label: [name, ...details].filter(text => text !== '').join(', ') }
  })
  const add = async (): Promise<void> => {
    const annex = await readAnnex(chosen)
    setChosen('')
    if (annex === null) toasts.show({ text: dossier.annexGone })
    else onAdd(annex)
  }
  if (others.length === 0) return <p className="soft">{dossier.noOtherNote}</p>
  return (
    <div className="dossier-add">
      <SelectField
        label={dossier.chooseNote}
        value={chosen}
        onChange={setChosen}
        options={[{ value: '', label: dossier.noneChosen }, ...options]}
      />
      <Button icon={<Plus size={16} aria-hidden />} onPress={() => void add()} isDisabled={chosen === ''}>
        {dossier.addAnnex}
      </Button>
    </div>
  )
}

type Source = AnnexedNote | 'gone' | null

/** The source of a copy as it is now; null while it is read. */
function useSource(sourceId: string | null): Source {
  const [source, setSource] = useState<Source>(null)
  const read = useCallback(async (): Promise<Source> => {
    if (sourceId === null) return 'gone'
    return (await readAnnex(sourceId)) ?? 'gone'
  }, [sourceId])
  useEffect(() => {
    let isCurrent = true
    const follow = (): void =>
      void read().then(found => {
        if (isCurrent) setSource(found)
      })
    follow()
    const leave = listen('changed', ({ noun }) => {
      if (['pressNotes', 'eventNotes', 'issuers'].includes(noun)) follow()
    })
    return () => {
      isCurrent = false
      leave()
    }
  }, [read])
  return source
}

/** Whether the copy still says what its note says, and the way to take it anew. */
function AnnexSource({
  annex,
  onChange,
}: {
  readonly annex: AnnexedNote
  readonly onChange: (annex: AnnexedNote) => void
}): ReactNode {
  const { dossier } = useMessages()
  const toasts = useToasts()
  const source = useSource(annex.sourceId)
  if (source === null) return <p className="soft">{'\u00A0'}</p>
  if (source === 'gone') return <p className="soft">{dossier.sourceGone}</p>
  if (isUpToDate(annex, source)) {
    return (
      <p className="dossier-state" data-tone="green">
        <Check size={16} aria-hidden />
        <span>{dossier.upToDate}</span>
      </p>
    )
  }
  const take = (): void => {
    onChange({ ...source, title: annex.title || source.title })
    toasts.show({
      text: dossier.taken,
      action: { label: dossier.keepFormer, act: () => onChange(annex) },
    })
  }
  return (
    <div className="dossier-state" data-tone="amber">
      <TriangleAlert size={16} aria-hidden />
      <span>{dossier.changedSince}</span>
      <Button onPress={take}>{dossier.take}</Button>
    </div>
  )
}
