import { useEffect, useRef } from 'react'
import type { Command } from '../domain/contract.ts'
import { type OfferedCommand, offerCommands } from './offered-commands.ts'

/**
 * Offers commands while the screen is shown: to the menu, to the command palette and, where they have keys, to the
 * keyboard.
 */
export function useCommands(commands: readonly OfferedCommand[]): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  useEffect(() => offerCommands(latest), [])
}

/** Runs `act` at the command of the menu that bears this name, while the screen is shown. */
export function useCommand(id: Command, act: () => void): void {
  useCommands([{ id, act }])
}
