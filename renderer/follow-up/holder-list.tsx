import { useVirtualizer } from '@tanstack/react-virtual'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { Holder } from '../../domain/dispatch.ts'
import { changePieces } from '../../domain/facts/change-pieces.ts'
import { formatInstantShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'

/** Pixels of a line at the usual size of text; those in sight are measured. */
const usualHeight = 64
/** Lines drawn above and below what is in sight. */
const drawnAhead = 6
/** Nothing inside takes the focus: the frame does, so that arrow keys scroll it. */
const scrollable = { tabIndex: 0 }

/** People with the last that they got; of ten thousand, those in sight are drawn. */
export function HolderList({ holders }: { holders: readonly Holder[] }): ReactNode {
  const { followUp } = useMessages()
  const frame = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: holders.length,
    getScrollElement: () => frame.current,
    estimateSize: () => usualHeight,
    overscan: drawnAhead,
    getItemKey: index => holders[index]?.recipient.mail ?? index,
  })
  return (
    <section className="holder-frame" ref={frame} aria-label={followUp.holders.list} {...scrollable}>
      <ul className="holder-list" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const holder = holders[index]
          return holder === undefined ? null : (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={holders.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <HolderLine holder={holder} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function HolderLine({ holder }: { holder: Holder }): ReactNode {
  const { followUp, correction, shell } = useMessages()
  const { holders: words } = followUp
  const language = useLanguage()
  const { recipient, last, times, changes } = holder
  const [first] = changes
  return (
    <div className="holder-line">
      <div className="holder-who">
        <strong>{recipient.name || recipient.mail}</strong>
        <span className="soft">
          {[recipient.outlet, recipient.name === '' ? '' : recipient.mail, words.times(times)]
            .filter(part => part !== '')
            .join(' · ')}
        </span>
      </div>
      <div className="holder-what">
        <span>{words.version(last.number, formatInstantShortDay(last.at, language))}</span>
        <span className="soft holder-subject">{last.subject || shell.untitled}</span>
      </div>
      <div className="holder-state">
        {first === undefined ? (
          <span className="badge" data-tone="green">
            <CircleCheck size={14} aria-hidden />
            {words.holds}
          </span>
        ) : (
          <>
            <span className="badge" data-tone="amber">
              <TriangleAlert size={14} aria-hidden />
              {words.isOutdated}
            </span>
            <span className="soft">
              {correction.change(changePieces(first))}
              {changes.length > 1 ? ` ${correction.moreChanges(changes.length - 1)}` : ''}
            </span>
          </>
        )}
      </div>
    </div>
  )
}
