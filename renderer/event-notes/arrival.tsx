import { type ReactNode, useEffect, useRef } from 'react'

type ArrivalProps = {
  /** Whether the person has just asked for what is inside. */
  readonly isAskedFor: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** Fields that were asked for: the first of them takes the focus as it appears. */
export function Arrival({ isAskedFor, className = '', children }: ArrivalProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(isAskedFor)
  useEffect(() => {
    if (wantsFocus.current) box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])
  return (
    <div ref={box} className={className}>
      {children}
    </div>
  )
}
