import { assertNever } from '../../domain/assert-never.ts'
import { compose } from '../../domain/compose.ts'
import { toDocx } from './document.ts'
import { carriedData } from './note-data.ts'
import type { WordJob } from './workshop-job.ts'

/** Makes the Word file of a job where it is called. It draws in the whole of docx. */
export async function makeFile(
  job: WordJob,
  onProgress?: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const progress = onProgress === undefined ? {} : { onProgress }
  switch (job.kind) {
    case 'note': {
      const { input, mark, pictures, pages } = job
      const composition = compose(input)
      const carried = carriedData(input, composition, mark)
      return toDocx(composition, { mark, carried, pictures, pages, ...progress })
    }
    case 'sheet':
      return toDocx(job.composition, { mark: job.mark, pictures: job.pictures, ...progress })
    case 'form': {
      onProgress?.(0, 1)
      const { makeForm } = await import('../forms/make-form.ts')
      return makeForm(job)
    }
    default:
      return assertNever(job)
  }
}
