import type { Build } from './build-files.ts'
import { runOfflineWorker } from './offline-worker.ts'
import type { WorkerScope } from './worker-scope.ts'

/** What this build consists of: put in its place by `offline.config.ts`, which makes this file last. */
declare const ZONE_EXPLORER_BUILD: Build

runOfflineWorker(globalThis as unknown as WorkerScope, ZONE_EXPLORER_BUILD)
