import { useCallback, useState } from 'react'
import type { ImportTarget, Reading } from '../../domain/contact-import.ts'
import type { Failure, Result } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { readDropped } from './carried-files.ts'
import { type ImportStage, type Placement, stageOfReading } from './import-stage.ts'
import { forgetSession, type ImportWork, useImportSession } from './use-import-session.ts'

export type GuidedImport = {
  readonly stage: ImportStage
  readonly work: ImportWork | null
  readonly failure: Failure | null
  /** What was brought and not read. */
  readonly refused: RefusedFiles
  readonly drop: (files: readonly File[]) => void
  readonly choose: () => void
  readonly paste: (text: string) => void
  readonly place: (placement: Placement) => void
  readonly preview: () => void
  readonly backToColumns: () => void
  readonly apply: () => void
  /** Stops what is going on, forgets what was read, and starts over. */
  readonly giveUp: () => void
  readonly markUndone: () => void
}

export type RefusedFiles = {
  readonly files: Reading['refused']
  /** Names of the dropped files that the page itself could not read. */
  readonly unreadable: readonly string[]
}

const nothingRefused: RefusedFiles = { files: [], unreadable: [] }

/** An import from its files to its outcome. */
export function useImport(): GuidedImport {
  const [stage, setStage] = useState<ImportStage>({ at: 'bring' })
  const [refused, setRefused] = useState(nothingRefused)
  const session = useImportSession()
  const { hold, during, end } = session

  const read = useCallback(
    async (asking: (isWanted: () => boolean) => Promise<Result<Reading>>): Promise<void> => {
      end()
      setRefused(nothingRefused)
      const reading = await during('reading', asking, late => forgetSession(late.session))
      if (reading === null) return
      hold(reading.session)
      setRefused(before => ({ ...before, files: reading.refused }))
      setStage(stageOfReading(reading))
    },
    [hold, during, end],
  )
  const drop = useCallback(
    (files: readonly File[]) =>
      void read(isWanted =>
        readDropped(files, isWanted, hold, unreadable => setRefused({ files: [], unreadable })),
      ),
    [read, hold],
  )
  const giveUp = useCallback((): void => {
    end()
    setRefused(nothingRefused)
    setStage({ at: 'bring' })
  }, [end])

  const preview = async (placement: Placement): Promise<void> => {
    const { reading, options } = placement
    const mappings = placement.mappings.map((mapping): ImportTarget[] => [...mapping])
    const counts = await during('comparing', () =>
      ask('imports.plan', { session: reading.session, mappings, options }),
    )
    if (counts !== null) setStage({ at: 'preview', placement, counts })
  }
  const apply = async (placement: Placement): Promise<void> => {
    const applied = await during('writing', () =>
      ask('imports.apply', { session: placement.reading.session }),
    )
    if (applied !== null) setStage({ at: 'done', placement, ...applied, isUndone: false })
  }

  return {
    stage,
    work: session.work,
    failure: session.failure,
    refused,
    drop,
    choose: () => void read(() => ask('imports.choose', {})),
    paste: text => void read(() => ask('imports.paste', { text })),
    place: placement => setStage({ at: 'columns', placement }),
    preview: () => {
      if (stage.at === 'columns') void preview(stage.placement)
    },
    backToColumns: () => {
      if (stage.at === 'preview') setStage({ at: 'columns', placement: stage.placement })
    },
    apply: () => {
      if (stage.at === 'preview') void apply(stage.placement)
    },
    giveUp,
    markUndone: () => {
      if (stage.at === 'done') setStage({ ...stage, isUndone: true })
    },
  }
}
