import type { Node, Schema } from '@tiptap/pm/model'

/**
 * Which node shows which value, both ways. Both are immutable, so a pair that was made once holds: a key press makes
 * one new pair, and whatever did not change keeps its identity in the document and in the workpiece.
 */
export class Pairs<T extends object> {
  readonly #nodes = new WeakMap<T, Node>()
  readonly #values = new WeakMap<Node, T>()

  /** The node that shows the value in a document of this schema. */
  node(value: T, schema: Schema, make: (value: T) => Node): Node {
    const known = this.#nodes.get(value)
    if (known?.type.schema === schema) return known
    const node = make(value)
    this.#pair(value, node)
    return node
  }

  /** The value that the node shows. */
  value(node: Node, make: (node: Node) => T): T {
    const known = this.#values.get(node)
    if (known !== undefined) return known
    const value = make(node)
    this.#pair(value, node)
    return value
  }

  #pair(value: T, node: Node): void {
    this.#nodes.set(value, node)
    this.#values.set(node, value)
  }
}

/** `before` where `now` holds the very same items. */
export const unchanged = <T>(before: T[], now: T[]): T[] =>
  before.length === now.length && now.every((item, index) => item === before[index]) ? before : now

/** The children of a node. */
export const childrenOf = (node: Node): Node[] =>
  Array.from({ length: node.childCount }, (_, index) => node.child(index))
