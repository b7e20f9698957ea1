import { Unreadable } from './unreadable.ts'
import { parseXml, type XmlElement } from './xml-tree.ts'

/** The elements directly inside. */
export const childrenOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((node): node is XmlElement => typeof node !== 'string')

/** The first element of that name directly inside. */
export const childOf = (element: XmlElement | null, name: string): XmlElement | null =>
  element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name) ?? null

export const attributeOf = (element: XmlElement | null, name: string): string =>
  element?.attributes.get(name) ?? ''

/** All elements of that name, at any depth, in order. What stands inside one that was found is not looked at again. */
export const allOf = (within: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(within).flatMap(child => (child.name === name ? [child] : allOf(child, name)))

/** All text inside, in order. */
export const textOf = ({ children }: XmlElement): string =>
  children.map(node => (typeof node === 'string' ? node : textOf(node))).join('')

/** A part of an archive as a tree: UTF-8, or UTF-16 by its mark, as ECMA-376-2 (8.2) wants. */
export function xmlOf(bytes: Uint8Array): XmlElement {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return parseXml(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new Unreadable('damaged')
    throw error
  }
}
