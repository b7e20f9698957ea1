import { type ReactNode, useState } from 'react'
import type { Statistics } from '../../domain/statistics.ts'
import { medianDelay } from '../../domain/statistics-rules/delays.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { BarTable } from './bar-table.tsx'
import { DelaysSection } from './delays-section.tsx'
import { VisitsSection } from './visits-section.tsx'

/** Outlets that are shown at once. */
const portion = 20

/** All the figures of a period. */
export function FiguresView({ statistics }: { readonly statistics: Statistics }): ReactNode {
  return (
    <>
      <Totals {...statistics} />
      <VisitsSection {...statistics} />
      <NotesSection {...statistics} />
      <DelaysSection {...statistics} />
      <OutletsSection {...statistics} />
      <MediaSection {...statistics} />
    </>
  )
}

function Totals({ visitCount, notes, delays, media }: Statistics): ReactNode {
  const { figures: words } = useMessages()
  const released = notes.reduce((total, note) => total + note.released, 0)
  const present = media.reduce((total, line) => total + line.present, 0)
  const median = medianDelay(delays)
  const totals: readonly (readonly [string, string])[] = [
    [words.visits, String(visitCount)],
    [words.releasedNotes, String(released)],
    [words.medianDelay, median === null ? words.none : words.hours(median)],
    [words.presentJournalists, String(present)],
  ]
  return (
    <dl className="totals">
      {totals.map(([name, value]) => (
        <div key={name} className="total">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function NotesSection({ notes }: Statistics): ReactNode {
  const { figures: words, notes: noteWords } = useMessages()
  return (
    <section className="figures-section">
      <h2>{words.notes}</h2>
      {notes.length === 0 ? (
        <p className="soft">{words.noNotes}</p>
      ) : (
        <BarTable
          label={words.notes}
          columns={[words.kind, words.released, words.drafts]}
          rows={notes.map(({ kind, released, drafts }) => ({
            key: kind,
            label: noteWords.kinds[kind],
            values: [released, drafts],
            bar: released,
          }))}
        />
      )}
    </section>
  )
}

function OutletsSection({ outlets }: Statistics): ReactNode {
  const { figures: words } = useMessages()
  const [most, setMost] = useState(portion)
  const rest = Math.min(portion, outlets.length - most)
  return (
    <section className="figures-section">
      <h2>{words.outlets}</h2>
      {outlets.length === 0 ? (
        <p className="soft">{words.noAccreditations}</p>
      ) : (
        <BarTable
          label={words.outlets}
          columns={[words.outlet, words.asked, words.granted, words.present]}
          rows={outlets.slice(0, most).map(({ outlet, asked, granted, present }) => ({
            key: outlet,
            label: outlet || words.notTold,
            values: [asked, granted, present],
            bar: asked,
          }))}
        />
      )}
      {rest > 0 ? <Button onPress={() => setMost(most + portion)}>{words.more(rest)}</Button> : null}
    </section>
  )
}

function MediaSection({ media }: Statistics): ReactNode {
  const { figures: words, register } = useMessages()
  return media.length === 0 ? null : (
    <section className="figures-section">
      <h2>{words.media}</h2>
      <BarTable
        label={words.media}
        columns={[words.medium, words.asked, words.granted, words.present]}
        rows={media.map(({ medium, asked, granted, present }) => ({
          key: medium,
          label: register.media[medium],
          values: [asked, granted, present],
          bar: asked,
        }))}
      />
    </section>
  )
}
