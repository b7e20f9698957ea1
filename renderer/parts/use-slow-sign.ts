import { useCallback } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from './toast.tsx'

/** Milliseconds after which a wait without a sign would look like nothing happening. */
const longWait = 600

/** Says that something is being done where it takes its time; what is told at the end takes the place of that. */
export function useSlowSign(): <T>(work: Promise<T>) => Promise<T> {
  const { contacts } = useMessages()
  const toasts = useToasts()
  return useCallback(
    async work => {
      const timer = setTimeout(() => toasts.show({ text: contacts.working }), longWait)
      try {
        return await work
      } finally {
        clearTimeout(timer)
      }
    },
    [toasts, contacts],
  )
}
