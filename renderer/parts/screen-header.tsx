import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { sectionOf } from '../route.ts'
import { IconButton } from './button.tsx'

type ScreenHeaderProps = {
  readonly title: string
  /** Stands before the title: the kind of thing that is shown. */
  readonly eyebrow?: string
  readonly status?: ReactNode
  readonly actions?: ReactNode
  readonly back?: boolean
}

/** The head of a screen. Its title takes the focus when the screen opens, and names the window. */
export function ScreenHeader({
  title,
  eyebrow = '',
  status,
  actions,
  back = true,
}: ScreenHeaderProps): ReactNode {
  const { shell } = useMessages()
  const { route, back: goBack } = useNavigation()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    // A step of a screen starts at its top, as a screen does.
    heading.current?.closest('main')?.scrollTo(0, 0)
  }, [])

  useEffect(() => {
    document.title = route.at === 'home' ? shell.name : shell.pageTitle(title || shell.untitled)
  }, [title, shell, route.at])

  // A thing has a list to go back to; the pages of a section have their tabs.
  const isDeep = back && ('id' in route || sectionOf(route) === null)
  return (
    <header className="screen-header">
      {isDeep ? (
        <IconButton name={shell.back} icon={<ArrowLeft size={20} aria-hidden />} onPress={goBack} />
      ) : null}
      <div className="screen-title">
        {eyebrow === '' ? null : <p className="eyebrow">{eyebrow}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title === '' ? shell.untitled : title}
        </h1>
      </div>
      {status}
      {actions === undefined ? null : <div className="row screen-actions">{actions}</div>}
    </header>
  )
}
