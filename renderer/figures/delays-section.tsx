import type { ReactNode } from 'react'
import type { Statistics } from '../../domain/statistics.ts'
import { countDelays, delayClasses } from '../../domain/statistics-rules/delays.ts'
import { useMessages } from '../messages/messages.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import { Section } from '../parts/section.tsx'
import { BarTable } from './bar-table.tsx'

/** How early notes left: the classes as bars, and below them each note, the latest first. */
export function DelaysSection({ delays }: Pick<Statistics, 'delays'>): ReactNode {
  const { figures: words } = useMessages()
  const counts = countDelays(delays)
  return (
    <section className="figures-section">
      <h2>{words.delays}</h2>
      {delays.length === 0 ? (
        <p className="soft">{words.noDelays}</p>
      ) : (
        <>
          <BarTable
            label={words.delays}
            columns={[words.delay, words.noteCount]}
            rows={delayClasses.map(each => ({
              key: each,
              label: words.delayClasses[each],
              values: [counts[each]],
              bar: counts[each],
            }))}
          />
          <Section title={words.everyNote} count={delays.length} isOpen={false}>
            <table className="figures-table" aria-label={words.everyNote}>
              <thead>
                <tr>
                  <th scope="col">{words.note}</th>
                  <th scope="col" className="figure">
                    {words.delay}
                  </th>
                </tr>
              </thead>
              <tbody>
                {delays.map(({ noteId, number, title, hours }) => (
                  <tr key={noteId}>
                    <th scope="row">
                      <RouteLink route={{ at: 'note', id: noteId }} className="figures-link">
                        {words.noteName(number, title)}
                      </RouteLink>
                    </th>
                    <td className="figure">{words.hours(hours)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
        </>
      )}
    </section>
  )
}
