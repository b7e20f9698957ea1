import type { Patch } from '../history.ts'
import { isSameValue } from '../same-value.ts'
import { type Workpiece, workpieceSchema } from '../workpiece.ts'

type Splice = Extract<Patch, { op: 'splice' }>

/** A patch whose place is not there, as in a file that was edited by hand. */
class Misfit extends Error {}

/**
 * The workpiece with the patches made, sharing with it all that they leave alone; null when they do not fit or
 * when what comes of them is no workpiece.
 */
export function applyPatches(work: Workpiece, patches: readonly Patch[]): Workpiece | null {
  try {
    const altered = patches.reduce<unknown>((value, patch) => patched(value, patch, patch.path), work)
    return isWorkpiece(altered) ? altered : null
  } catch (error) {
    if (error instanceof Misfit) return null
    throw error
  }
}

/** Not its parsed copy: what is drawn again is told by identity. */
function isWorkpiece(value: unknown): value is Workpiece {
  const parsed = workpieceSchema.safeParse(value)
  return parsed.success && isSameValue(parsed.data, value)
}

function patched(value: unknown, patch: Patch, [step, ...rest]: Patch['path']): unknown {
  if (step === undefined) return replaced(value, patch)
  if (typeof step === 'number') {
    if (!Array.isArray(value) || step >= value.length) throw new Misfit()
    return value.map((item: unknown, index) => (index === step ? patched(item, patch, rest) : item))
  }
  if (!isRecord(value) || !Object.hasOwn(value, step)) throw new Misfit()
  return { ...value, [step]: patched(value[step], patch, rest) }
}

function replaced(value: unknown, patch: Patch): unknown {
  if (patch.op === 'put') return patch.value
  const { at, remove, insert } = patch
  if (typeof value === 'string') return respelt(value, patch)
  if (!Array.isArray(value) || at + remove > value.length) throw new Misfit()
  return [...value.slice(0, at), ...insert, ...value.slice(at + remove)]
}

function respelt(text: string, { at, remove, insert }: Splice): string {
  if (at + remove > text.length || !insert.every(piece => typeof piece === 'string')) throw new Misfit()
  return text.slice(0, at) + insert.join('') + text.slice(at + remove)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
