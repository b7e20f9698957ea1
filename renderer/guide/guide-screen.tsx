import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import './guide.css'

/** The guide in one page: how a note comes about, and the keys. */
export function GuideScreen(): ReactNode {
  const { guide } = useMessages()
  return (
    <>
      <ScreenHeader title={guide.title} />
      <div className="screen-body guide">
        <section className="titled">
          <h2>{guide.stepsTitle}</h2>
          <ol className="guide-steps">
            {guide.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section className="titled">
          <h2>{guide.savingTitle}</h2>
          <p>{guide.saving}</p>
        </section>
        <section className="titled">
          <h2>{guide.keysTitle}</h2>
          <dl className="guide-keys">
            {guide.keys.map(({ keys, does }) => (
              <div key={keys}>
                <dt>{keys}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  )
}
