import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { sayNotFetched } from '../state/notices.ts'
import { App } from './App.tsx'
import { connectAddress } from './address.ts'
import { PaneBoundary } from './states/PaneBoundary.tsx'
import { connectVisitingLink } from './visiting-link.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

connectAddress(window)
connectVisitingLink(window)
// After the first paint: what is kept is small, and no map waits for it.
import('./workspace/open-workspace.ts').then(
  ({ openWorkspace }) => {
    openWorkspace()
  },
  () => {
    sayNotFetched('What opens the zones that this device keeps')
  },
)
const queryClient = new QueryClient()
// After all that is seen: a page that cannot fetch this works as before, with a network.
void import('./offline/start-offline.ts').then(
  ({ startOffline }) => startOffline(queryClient),
  () => undefined,
)

createRoot(root).render(
  <StrictMode>
    <PaneBoundary name="The page" retryOn={null}>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </PaneBoundary>
  </StrictMode>,
)
