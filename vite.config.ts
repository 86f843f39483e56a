import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicyPlugin } from './csp.config.ts'
import { offlineWorkerPlugin } from './offline.config.ts'

export default defineConfig({
  // Relative, so that the built folder works from any sub-path.
  base: './',
  // No fallback to the page: a missing file must be a 404, not HTML with status 200.
  appType: 'mpa',
  plugins: [react(), contentSecurityPolicyPlugin(), offlineWorkerPlugin()],
  build: {
    target: 'es2023',
    manifest: true,
    // The map chunk is about 1 MB before compression, and is loaded after the first paint;
    // the budget that counts is checked by `npm test`.
    chunkSizeWarningLimit: 1200,
  },
  // MapLibre 6 finds its worker beside itself; bundling it for development breaks that.
  optimizeDeps: { exclude: ['maplibre-gl'] },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tiles/**/*.test.ts', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', 'node_modules/**', 'dist/**'],
    setupFiles: ['tests/patient-queries.ts'],
    restoreMocks: true,
    // Two cores that also build and browse: a component test may wait long for its turn.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
