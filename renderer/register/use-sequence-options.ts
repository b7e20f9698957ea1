import { useMemo } from 'react'
import type { Register } from '../../domain/accreditation.ts'
import { useMessages } from '../messages/messages.tsx'
import type { Option } from '../parts/options.ts'

/** The sequences of a register to choose from, the whole event (« '' ») before them. */
export function useSequenceOptions({ sequences }: Pick<Register, 'sequences'>): readonly Option<string>[] {
  const { register } = useMessages()
  return useMemo(
    () => [
      { value: '', label: register.wholeEvent },
      ...sequences.map(({ id, label }, at) => ({
        value: id,
        label: label || register.untitledSequence(at + 1),
      })),
    ],
    [sequences, register],
  )
}
