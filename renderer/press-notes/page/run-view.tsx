import type { CSSProperties, ReactNode } from 'react'
import type { LinkRun, Run } from '../../../domain/blocks.ts'
import { useMessages } from '../../messages/messages.tsx'
import { keyed } from './keyed.ts'
import { usePageStyle } from './use-page-style.tsx'

/** Raised without moving its line: two thirds of the size, as Word does. */
export const raised: CSSProperties = { fontSize: '66%', lineHeight: 0, verticalAlign: 'super' }

function LinkView({ run }: { run: LinkRun }): ReactNode {
  const { page } = useMessages().notes
  const { linkStyle } = usePageStyle()
  return (
    <a href={run.href} title={page.openLink(run.href)} style={linkStyle} tabIndex={-1}>
      {run.text}
    </a>
  )
}

function RunView({ run }: { run: Run }): ReactNode {
  if (run.kind === 'break') return <br />
  if (run.kind === 'link') return <LinkView run={run} />
  const shown = run.superscript ? <sup style={raised}>{run.text}</sup> : run.text
  const bold = run.bold ? <strong>{shown}</strong> : shown
  const sloped = run.italic ? <em>{bold}</em> : bold
  return run.language === undefined ? sloped : <span lang={run.language}>{sloped}</span>
}

/** The runs of a paragraph, which have no identity but their place. */
export function RunsView({ runs }: { runs: readonly Run[] }): ReactNode {
  return keyed(runs).map(({ key, item }) => <RunView key={key} run={item} />)
}
