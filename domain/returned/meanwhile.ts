import type { ComposeInput } from '../compose/context.ts'
import { isSameValue } from '../same-value.ts'
import { fieldsOf } from './edit.ts'
import { lineKey } from './line-key.ts'
import { pageOf } from './page-lines.ts'
import { pathTo, placeOf, resolved, textOfPlace } from './path.ts'
import type { Frame, Slot } from './slot.ts'

/**
 * Tells what a field prints today where it is no longer what it printed when the file left: null where nobody touched
 * it, or where the note is not here. A field of an item that is gone says nothing.
 */
export function meanwhileIn(
  frame: Frame,
  now: ComposeInput | null,
): (slots: readonly Slot[]) => string | null {
  if (now === null || isSameValue(fieldsOf(now), fieldsOf(frame.input))) return () => null
  const page = pageOf(now)
  const today = new Map(page.lines.map(({ slot }) => [slot.id, slot.text]))
  const textNow = ({ id, at }: Slot): string => {
    const place = resolved(page.frame.file, pathTo(frame.file, placeOf(at)))
    const kind = id.slice(0, id.indexOf(':'))
    return place === null ? '' : (today.get(`${kind}:${textOfPlace(place)}`) ?? '')
  }
  return slots => {
    const known = slots.filter(({ id, at }) => at !== '' && !id.startsWith('fixed'))
    const texts = known.map(textNow)
    const isTouched = known.some(({ text }, index) => lineKey(texts[index] ?? '') !== lineKey(text))
    return isTouched ? texts.filter(text => text !== '').join('\n') : null
  }
}
