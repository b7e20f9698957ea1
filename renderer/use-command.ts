import { useEffect, useRef } from 'react'
import type { Command } from '../domain/contract.ts'
import { listen } from './bridge.ts'

/** Runs `act` at each command of the menu that bears this name, while the screen is shown. */
export function useCommand(name: Command, act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(
    () =>
      listen('command', command => {
        if (command.name === name) latest.current()
      }),
    [name],
  )
}
