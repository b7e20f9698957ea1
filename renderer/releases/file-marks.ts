import { strFromU8, unzipSync } from 'fflate'

/** What a file shows of itself; `format` where it is neither a Word file nor a PDF. */
export type FileMarks =
  | { readonly kind: 'marks'; readonly marks: readonly string[]; readonly isReleased: boolean }
  | { readonly kind: 'format' }

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const customPart = 'docProps/custom.xml'
/** The properties of a file of ours are a few hundred bytes: what unpacks to more is not one. */
const longestPart = 1_000_000

/** The ids that Mallette wrote into a file, whatever program saved it since. Never throws. */
export function marksOf(bytes: Uint8Array): FileMarks {
  if (startsWith(bytes, 'PK')) return marksOfWord(bytes)
  // Readers look for the head of a PDF within its first kilobyte.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024))
  return head.includes('%PDF-') ? marksOfPdf(bytes) : { kind: 'format' }
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((sign, index) => bytes[index] === sign.charCodeAt(0))

function marksOfWord(bytes: Uint8Array): FileMarks {
  try {
    let isWord = false
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name === 'word/document.xml') isWord = true
        return name === customPart && originalSize < longestPart
      },
    })
    const part = parts[customPart]
    if (!isWord) return { kind: 'format' }
    return part === undefined ? none : read(strFromU8(part), /name="Mallette (note|diffusion)"/)
  } catch {
    return { kind: 'format' }
  }
}

/** Programs that write a PDF again may write its texts in two bytes a sign, or as figures. */
function marksOfPdf(bytes: Uint8Array): FileMarks {
  const text = new TextDecoder('latin1').decode(bytes)
  const figures = [...text.matchAll(/<(FEFF[0-9A-F\s]{40,4000})>/gi)].map(([, written = '']) =>
    textOfFigures(written),
  )
  const writings = [text, text.replaceAll('\0', ''), ...figures]
  const found = writings.map(writing => read(writing, /mallette-(note|release):/))
  return found.find(({ marks }) => marks.length > 0) ?? none
}

const textOfFigures = (figures: string): string =>
  (figures.replace(/\s/g, '').match(/../g) ?? [])
    .map(pair => String.fromCharCode(Number.parseInt(pair, 16)))
    .join('')
    .replaceAll('\0', '')

const none = { kind: 'marks', marks: [], isReleased: false } as const

/** The ids behind each of the names that `label` finds, up to the next one. */
function read(text: string, label: RegExp): Extract<FileMarks, { readonly kind: 'marks' }> {
  const labels = [...text.matchAll(new RegExp(label, 'g'))]
  const found = labels.flatMap((match, index) => {
    const end = labels[index + 1]?.index ?? (match.index ?? 0) + 200
    const id = new RegExp(uuid, 'i').exec(text.slice(match.index, end))?.[0]
    return id === undefined ? [] : [{ id: id.toLowerCase(), isRelease: match[1] !== 'note' }]
  })
  const marks = [...new Set(found.map(({ id }) => id))].slice(0, 10)
  return { kind: 'marks', marks, isReleased: found.some(({ isRelease }) => isRelease) }
}
