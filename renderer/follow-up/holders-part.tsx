import { Mail } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { DispatchSummary, Holder } from '../../domain/dispatch.ts'
import { useLists } from '../lists/lists.tsx'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { foldedText } from '../parts/folded-text.ts'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useAsked } from '../use-asked.ts'
import { HolderList } from './holder-list.tsx'

type HoldersPartProps = {
  readonly dispatches: readonly DispatchSummary[]
  /** `note <id>`, `event <id>`, or empty for all that left. */
  readonly about: string
  readonly onAbout: (about: string) => void
}

/** Who holds what of a note or an event, those with an outdated version first. */
export function HoldersPart({ dispatches, about, onAbout }: HoldersPartProps): ReactNode {
  const { followUp } = useMessages()
  const { holders: words } = followUp
  const options = useOptions(dispatches)
  const [kind, id = ''] = about.split(' ')
  const asked = useAsked(
    'dispatches.holders',
    { noteId: kind === 'note' ? id : null, eventNoteId: kind === 'event' ? id : null },
    'dispatches',
    'eventNotes',
    'pressNotes',
    'issuers',
  )
  if (!dispatches.some(({ recipients }) => recipients > 0)) {
    return <EmptyState icon={<Mail size={24} aria-hidden />} title={words.none} text={words.noneText} />
  }
  return (
    <div className="follow-up-holders">
      <SelectField label={words.about} value={about} onChange={onAbout} options={options} />
      <AskedView asked={asked}>{holders => <Holders holders={holders} />}</AskedView>
    </div>
  )
}

/** The notes and the events that something was prepared for somebody about. */
function useOptions(dispatches: readonly DispatchSummary[]): { value: string; label: string }[] {
  const { followUp, shell } = useMessages()
  const { events } = useLists()
  return useMemo(() => {
    const addressed = dispatches.filter(({ recipients }) => recipients > 0)
    const notes = new Map(addressed.flatMap(one => (one.noteId === null ? [] : [[one.noteId, one] as const])))
    const eventIds = new Set(addressed.flatMap(({ eventNoteId }) => eventNoteId ?? []))
    const known = events.status === 'ready' ? events.value : []
    return [
      { value: '', label: followUp.holders.everything },
      ...[...notes].map(([noteId, { subject, number }]) => ({
        value: `note ${noteId}`,
        label: followUp.holders.note(subject || shell.untitled, number),
      })),
      ...known
        .filter(event => eventIds.has(event.id))
        .map(event => ({
          value: `event ${event.id}`,
          label: followUp.holders.event(event.title || shell.untitled),
        })),
    ]
  }, [dispatches, events, followUp, shell])
}

function Holders({ holders }: { holders: readonly Holder[] }): ReactNode {
  const { followUp } = useMessages()
  const { holders: words } = followUp
  const [wanted, setWanted] = useState('')
  const [onlyOutdated, setOnlyOutdated] = useState(false)
  const texts = useMemo(
    () =>
      holders.map(({ recipient }) => foldedText(`${recipient.name} ${recipient.outlet} ${recipient.mail}`)),
    [holders],
  )
  const outdated = useMemo(() => holders.filter(({ changes }) => changes.length > 0).length, [holders])
  const shown = useMemo(() => {
    const sought = foldedText(wanted).split(' ')
    return holders.filter(
      ({ changes }, index) =>
        (!onlyOutdated || changes.length > 0) && sought.every(word => texts[index]?.includes(word)),
    )
  }, [holders, texts, wanted, onlyOutdated])
  return (
    <>
      <div className="follow-up-find">
        <TextField
          label={words.search}
          placeholder={words.search}
          value={wanted}
          onChange={setWanted}
          labelHidden
        />
        <CheckField label={words.onlyOutdated} isSelected={onlyOutdated} onChange={setOnlyOutdated} />
      </div>
      <p role="status">{words.summary(outdated, holders.length)}</p>
      {shown.length === 0 && wanted.trim() !== '' ? (
        <p className="soft">{words.nobodyFound(wanted.trim())}</p>
      ) : (
        <HolderList holders={shown} />
      )}
    </>
  )
}
