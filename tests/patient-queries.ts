import { PATIENCE_MS } from './eventually.ts'

// Testing Library gives up after a second, in which a busy machine may not even have compiled the
// dialogue that is fetched.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: PATIENCE_MS })
}
