import path from 'node:path'

/** The project's folder, wherever it was cloned to. */
export const ROOT = path.resolve(import.meta.dirname, '..')
