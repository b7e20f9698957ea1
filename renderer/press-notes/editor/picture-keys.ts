import { keymap } from '@tiptap/pm/keymap'
import { type Command, NodeSelection, type Plugin, type Selection, TextSelection } from '@tiptap/pm/state'

/** The position of the picture that is selected; null where none is. */
const selectedPicture = (selection: Selection): number | null =>
  selection instanceof NodeSelection && selection.node.type.name === 'picture' ? selection.from : null

/** From a picture into its caption, also where that is empty. */
const enterCaption: Command = ({ doc, selection, tr }, dispatch) => {
  const at = selectedPicture(selection)
  if (at === null) return false
  dispatch?.(tr.setSelection(TextSelection.create(doc, at + 2)).scrollIntoView())
  return true
}

/** Enter and Space open the fields of the picture that is selected; `open` is given its position. ↓ leads below it. */
export const pictureKeys = (open: (position: number) => void): Plugin => {
  const openSelected: Command = ({ selection }) => {
    const at = selectedPicture(selection)
    if (at !== null) open(at)
    return at !== null
  }
  return keymap({
    Enter: openSelected,
    Space: openSelected,
    ArrowDown: enterCaption,
    ArrowRight: enterCaption,
  })
}
