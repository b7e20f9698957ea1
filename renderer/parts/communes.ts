import { useEffect, useState } from 'react'
import { type CommuneIndex, communeIndex } from '../../domain/communes.ts'

let loading: Promise<CommuneIndex> | null = null
let loaded: CommuneIndex | null = null

async function load(): Promise<CommuneIndex> {
  const { default: text } = await import('../../resources/communes.txt?raw')
  const index = communeIndex(text)
  loaded = index
  // The first question about a postal code goes through all the communes: better now than under a key.
  requestIdleCallback(() => index.byPostalCode('75001'))
  return index
}

/** The communes of France, read once and after the screen that wants them has been drawn; null until then. */
export function useCommunes(): CommuneIndex | null {
  const [communes, setCommunes] = useState(loaded)
  useEffect(() => {
    if (communes !== null) return
    let isWanted = true
    const idle = requestIdleCallback(async () => {
      loading ??= load()
      const index = await loading
      if (isWanted) setCommunes(index)
    })
    return () => {
      isWanted = false
      cancelIdleCallback(idle)
    }
  }, [communes])
  return communes
}
