import type { ReactNode } from 'react'

/** Marks where the field of this path stands, so that a finding can lead to it. */
export function FieldPlace({
  at,
  className = '',
  children,
}: {
  at: string
  className?: string
  children: ReactNode
}): ReactNode {
  return (
    <div data-field={at} className={className}>
      {children}
    </div>
  )
}

/**
 * Brings the field of this path before the person and gives it the focus; where the path goes deeper than the
 * form marks, the nearest part that holds it. A folded section on the way is opened.
 */
export function goToField(form: HTMLElement, path: string): void {
  const place = nearestPlace(form, path)
  if (place === null) return
  const trigger = place
    .closest('.section')
    ?.querySelector<HTMLElement>('.section-trigger[aria-expanded="false"]')
  trigger?.click()
  // An opened section is laid out in the next frame only.
  requestAnimationFrame(() => {
    place.scrollIntoView({ block: 'center' })
    // What is typed in comes before the buttons that stand above it.
    const field = place.querySelector<HTMLElement>('input, textarea')
    const target = field ?? place.querySelector<HTMLElement>('button')
    target?.focus()
  })
}

function nearestPlace(form: HTMLElement, path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '')) {
    const place = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(at)}"]`)
    if (place !== null) return place
  }
  return null
}
