import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly icon?: ReactNode
  readonly title: string
  readonly text?: string
  /** At most two buttons, the likely one first. */
  readonly children?: ReactNode
}

/** What a screen says when it has nothing yet: one sentence and the next step. */
export function EmptyState({ icon, title, text = '', children }: EmptyStateProps): ReactNode {
  return (
    <div className="empty-state">
      {icon}
      <p className="empty-title">{title}</p>
      {text === '' ? null : <p className="empty-text">{text}</p>}
      {children === undefined ? null : <div className="row">{children}</div>}
    </div>
  )
}
