import { createPace } from './pace.ts'

/** Items of a list that are written in one go. */
const atOnce = 1_000

/**
 * The JSON of a value, with a line break after it. Its lists, and those right inside it, may hold fifty thousand
 * items: others have their turn while they are written.
 */
export async function* jsonParts(value: unknown): AsyncGenerator<Uint8Array> {
  const pace = createPace()
  for (const text of texts(value)) {
    yield Buffer.from(text)
    if (pace.isDue()) await pace.rest()
  }
  yield Buffer.from('\n')
}

function* texts(value: unknown): Generator<string> {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) {
    yield* listTexts(value)
    return
  }
  let isFirst = true
  yield '{'
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined) continue
    yield `${isFirst ? '' : ','}${JSON.stringify(name)}:`
    yield* listTexts(part)
    isFirst = false
  }
  yield '}'
}

function* listTexts(value: unknown): Generator<string> {
  if (!Array.isArray(value)) {
    yield JSON.stringify(value)
    return
  }
  yield '['
  for (let from = 0; from < value.length; from += atOnce) {
    const items = JSON.stringify(value.slice(from, from + atOnce))
    yield `${from === 0 ? '' : ','}${items.slice(1, -1)}`
  }
  yield ']'
}
