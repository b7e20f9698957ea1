import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import type { BoilerplateCopy } from '../../../domain/boilerplate.ts'
import type { InsertId } from '../../../domain/insertable.ts'
import type { NotePicture } from '../../../domain/rich-text.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useToasts } from '../../parts/toast.tsx'
import { BoilerplatePicker } from '../boilerplates/boilerplate-picker.tsx'
import { useComposer } from '../composer/use-composer.tsx'
import { goToPlace } from '../editor/go-to-place.ts'
import { insertCommand } from '../editor/insert/insert-commands.ts'
import { type Destination, insertFact } from '../editor/insert/insert-facts.ts'
import type { Wish, Written } from '../editor/insert/wishes.ts'
import type { SlotPart } from '../editor/page-nodes.ts'
import type { PageSession } from '../editor/page-session.ts'
import type { PasteRemark } from '../editor/paste/paste-remark.ts'
import { PictureDialog } from '../pictures/picture-dialog.tsx'
import { useKeptPictures, usePictureFile } from '../pictures/use-picture-file.ts'
import { backToPage } from './back-to-page.ts'
import { type LinkAtCaret, linkAtCaret, placeLink, removeLink } from './link-at-caret.ts'
import { LinkDialog } from './link-dialog.tsx'
import { PageToolbar } from './page-toolbar.tsx'
import { describePicture, insertPictures, type PictureAt, pictureAt } from './picture-acts.ts'
import type { Editing } from './use-editing.ts'

type EditingToolsProps = {
  readonly session: PageSession | null
  readonly editing: Editing
  /** Opens the form of a part of the page. */
  readonly onSlot: (part: SlotPart, anchor: HTMLElement) => void
}

type Open =
  | { readonly kind: 'link'; readonly at: LinkAtCaret }
  | { readonly kind: 'boilerplates' }
  | { readonly kind: 'picture'; readonly shown: PictureAt }
  | null

/** The toolbar, and what the page asks for while it is written: dialogs, forms, remarks. */
export const EditingTools = memo(function EditingTools({
  session,
  editing,
  onSlot,
}: EditingToolsProps): ReactNode {
  const composer = useComposer()
  const tell = useRemarks()
  const [open, setOpen] = useState<Open>(null)
  const keep = useKeptPictures()
  const choosePicture = usePictureFile()

  const leadTo = (destination: Destination | null): void => {
    if (session === null || destination === null) return
    if (destination.kind === 'slot') {
      const anchor = session.slots.elementOf(destination.part)
      if (anchor === null) return
      anchor.scrollIntoView({ block: 'center' })
      // A form closes when the page scrolls below it: this scroll is over in the next frame.
      requestAnimationFrame(() => onSlot(destination.part, anchor))
      return
    }
    goToPlace(session.editor.view, destination)
  }
  const insert = (id: InsertId, written: Written | null = null): void => {
    if (session === null) return
    const { view } = session.editor
    const command = insertCommand(id)
    if (command !== null) {
      command(view.state, view.dispatch, view)
      backToPage(session)
    } else if (id === 'link') openLink()
    else if (id === 'boilerplate') setOpen({ kind: 'boilerplates' })
    else if (id === 'picture') void choosePicture().then(placePictures)
    else void insertFact({ id, view, composer, written }).then(leadTo)
  }
  const placePictures = (pictures: readonly NotePicture[]): void => {
    if (session === null || session.editor.isDestroyed || pictures.length === 0) return
    const shown = insertPictures(session.editor.view, pictures)
    if (shown !== null) setOpen({ kind: 'picture', shown })
  }
  const describe = (position: number): void => {
    const shown = session === null ? null : pictureAt(session.editor.state, position)
    if (shown !== null) setOpen({ kind: 'picture', shown })
  }
  const openLink = (): void => {
    if (session !== null) setOpen({ kind: 'link', at: linkAtCaret(session.editor.state) })
  }
  const grant = (wish: Wish): void => {
    if (wish.kind === 'remark') tell(wish.remark)
    else if (wish.kind === 'link') openLink()
    else if (wish.kind === 'pictures') void keep(wish.files).then(placePictures)
    else if (wish.kind === 'describe') describe(wish.position)
    else insert(wish.id, wish.written)
  }
  useWishes(editing, grant)

  const close = (): void => {
    setOpen(null)
    if (session !== null) backToPage(session)
  }
  const insertBoilerplate = (copy: BoilerplateCopy): void =>
    composer.change(work => ({
      ...work,
      note: { ...work.note, boilerplates: [...work.note.boilerplates, copy] },
    }))
  return (
    <>
      <PageToolbar session={session} onInsert={insert} onLink={openLink} />
      {open?.kind === 'boilerplates' ? (
        <BoilerplatePicker onInsert={insertBoilerplate} onClose={close} />
      ) : null}
      {open?.kind === 'picture' && session !== null ? (
        <PictureDialog
          picture={open.shown.picture}
          onClose={close}
          onApply={picture => {
            session.editor.view.dispatch(describePicture(session.editor.state, open.shown, picture))
            close()
          }}
        />
      ) : null}
      {open?.kind === 'link' && session !== null ? (
        <LinkDialog
          text={open.at.text}
          href={open.at.href}
          onClose={close}
          onApply={link => {
            session.editor.view.dispatch(placeLink(session.editor.state, open.at, link))
            close()
          }}
          onRemove={() => {
            session.editor.view.dispatch(removeLink(session.editor.state, open.at))
            close()
          }}
        />
      ) : null}
    </>
  )
})

/** Hears the page with the latest of what the screen knows. */
function useWishes({ wishes }: Editing, grant: (wish: Wish) => void): void {
  const latest = useRef(grant)
  useEffect(() => {
    latest.current = grant
  })
  useEffect(() => wishes.hear(wish => latest.current(wish)), [wishes])
}

/** Says what became of a paste, in the one quiet place for such things. */
function useRemarks(): (remark: PasteRemark) => void {
  const toasts = useToasts()
  const { paste } = useMessages().editing
  return remark => {
    switch (remark.kind) {
      case 'images':
        toasts.show({ text: paste.images })
        break
      case 'too-large':
        toasts.show({ text: paste.tooLarge })
        break
      case 'left-out':
        toasts.show({ text: paste.leftOut(remark.passages, remark.isMore) })
        break
      case 'steps-left-out':
        toasts.show({ text: paste.stepsLeftOut(remark.steps) })
        break
      case 'programme':
        toasts.show({
          text: paste.programme(remark.steps, remark.left),
          action: { label: paste.asSteps, act: remark.take },
        })
        break
    }
  }
}
