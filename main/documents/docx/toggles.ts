import { attributeOf, childOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'

/** A property that is there without a value is on (ISO/IEC 29500-1, 17.17.4, ST_OnOff). Absent is undefined. */
export function onOff(properties: XmlElement | null, name: string): boolean | undefined {
  const found = childOf(properties, name)
  if (found === null) return undefined
  return !['0', 'false', 'off'].includes(attributeOf(found, 'w:val'))
}

/** What properties of a run say of its look; undefined is what they leave open. */
export type SaidLook = {
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
  readonly superscript: boolean | undefined
}

export const saidLook = (properties: XmlElement | null): SaidLook => {
  const raised = attributeOf(childOf(properties, 'w:vertAlign'), 'w:val')
  return {
    bold: onOff(properties, 'w:b'),
    italic: onOff(properties, 'w:i'),
    superscript: raised === '' ? undefined : raised === 'superscript',
  }
}
