import { type ReactNode, useState } from 'react'
import type { Use } from '../../domain/contact-use.ts'
import { formatInstant } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Pager } from '../parts/pager.tsx'
import { useAsked } from '../use-asked.ts'

const pageLength = 25

/** Who was imported, exported or written to, when and why; the latest first. */
export function UseLog(): ReactNode {
  const { privacy } = useMessages()
  const [from, setFrom] = useState(0)
  const asked = useAsked('privacy.log', { from, count: pageLength }, 'uses')
  return (
    <section className="titled">
      <h2>{privacy.log}</h2>
      <p className="soft">{privacy.logText}</p>
      <AskedView asked={asked}>
        {({ total, uses }) =>
          total === 0 ? (
            <p className="soft">{privacy.nothingLogged}</p>
          ) : (
            <>
              <LogTable uses={uses} />
              <Pager from={from} count={pageLength} total={total} onTurn={setFrom} />
            </>
          )
        }
      </AskedView>
    </section>
  )
}

function LogTable({ uses }: { uses: readonly Use[] }): ReactNode {
  const { privacy } = useMessages()
  const language = useLanguage()
  return (
    <div className="card log-frame">
      <table className="log">
        <thead>
          <tr>
            <th scope="col">{privacy.when}</th>
            <th scope="col">{privacy.what}</th>
            <th scope="col">{privacy.subject}</th>
            <th scope="col">{privacy.purpose}</th>
            <th scope="col" className="log-count">
              {privacy.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({ id, at, kind, subject, format, purpose, count }) => (
            <tr key={id}>
              <td>{formatInstant(at, language)}</td>
              <td>{privacy.kinds[kind]}</td>
              <td>
                {[subject, privacy.formats[format] ?? format.toUpperCase()]
                  .filter(part => part !== '')
                  .join(' · ')}
              </td>
              <td className={purpose === '' ? 'soft' : ''}>{purpose || privacy.noPurpose}</td>
              <td className="log-count">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
