import './parts/tokens.css'
import './parts/base.css'
import './parts/controls.css'
import './parts/pieces.css'
import './parts/screen.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod/v4/core'
import { App } from './app.tsx'
import { ask, listen } from './bridge.ts'
import { flushAll } from './parts/pending-saves.ts'
import { fetchScreens } from './screens.ts'

// Where it may, zod compiles its schemas with `new Function`; here even trying breaks the policy of the page.
config({ jitless: true })

// A draft that cannot be written keeps the page from saying that it is ready: main then asks the person.
listen('closing', async () => {
  if (await flushAll()) await ask('app.readyToClose', {})
})

const place = document.getElementById('mallette')
if (place === null) throw new Error('index.html has lost its place for the page')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

// Not at once: until home is there the page waits for answers, and seems idle.
setTimeout(() => window.requestIdleCallback(fetchScreens, { timeout: 1_000 }), 1_000)
