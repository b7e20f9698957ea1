/** The longest note with all its quotes and annexes stays far below: text in UTF-16 units, parts, nesting. */
export const messageBounds = { text: 2_000_000, parts: 100_000, depth: 32 } as const

/** Why a message is refused before any schema looks at it. */
export type MessageFault = 'too-large' | 'invalid'

/**
 * What is wrong with the make of a message, or null. It must be small, and only what JSON can say: no Map, no
 * buffer, no loop, no key that passes for a prototype. A huge message costs no more than the bounds.
 */
export function faultOf(message: unknown): MessageFault | null {
  let text = 0
  let parts = 0
  const look = (value: unknown, depth: number): MessageFault | null => {
    parts += 1
    if (typeof value === 'string') text += value.length
    if (parts > messageBounds.parts || text > messageBounds.text) return 'too-large'
    if (typeof value !== 'object' || value === null) return null
    if (depth === messageBounds.depth || isLongList(value)) return 'too-large'
    if (!isPlain(value)) return 'invalid'
    for (const [key, item] of Object.entries(value)) {
      const fault = key === '__proto__' ? 'invalid' : (look(key, depth) ?? look(item, depth + 1))
      if (fault !== null) return fault
    }
    return null
  }
  return look(message, 0)
}

/** By its length, for a list full of holes has a length and no items. */
function isLongList(value: object): boolean {
  return Array.isArray(value) && value.length > messageBounds.parts
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}
