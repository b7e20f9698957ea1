import type { Question } from '../domain/channels.ts'
import { refuse, succeed } from '../domain/failure.ts'
import { heaviestPicture } from '../domain/picture.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { readPictureHeader } from './picture-header.ts'
import { sha256Of } from './store/produced-files.ts'
import { createTurns } from './store/turns.ts'
import type { World } from './world.ts'

type PictureQuestion = Extract<Question, `pictures.${string}`>

/** Pixels of either side that a picture has at most, as the store keeps it. */
const longestSide = 8_000

/**
 * The answers about pictures of notes. A picture is what its bytes say, whatever it was called, and is kept once: adding
 * it again gives the same id. `invalid` for what is no whole PNG or JPEG, `too-large` for more than a page should hold.
 */
export function pictureAnswers({ store, now, changed }: World): AnswersTo<PictureQuestion> {
  const { pictures } = store
  const additions = createTurns()
  return {
    'pictures.add': ({ base64 }) => {
      const bytes = Buffer.from(base64, 'base64')
      const header = readPictureHeader(bytes)
      if (header === null) return refuse('invalid', 'base64')
      const { mediaType, width, height } = header
      if (bytes.length > heaviestPicture || Math.max(width, height) > longestSide) {
        return refuse('too-large', 'base64')
      }
      const id = sha256Of(bytes)
      return additions.take(id, async () => {
        const known = await pictures.get(id)
        if (known.ok) return succeed({ id, width, height })
        const added = await pictures.put({
          id,
          mediaType,
          width,
          height,
          base64: bytes.toString('base64'),
          addedAt: now().toISOString(),
        })
        if (!added.ok) return added
        changed('pictures', id)
        return succeed({ id, width, height })
      })
    },

    'pictures.get': ({ id }) => pictures.get(id),
  }
}
