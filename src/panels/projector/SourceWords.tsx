import { useCurrent } from '../current.ts'

/** Who publishes the figures and under which licence; nobody where they are made up. */
export function SourceWords() {
  const { area, indicator } = useCurrent()
  return area.manifest.madeUp
    ? 'Made up: nothing here is real'
    : `${indicator.source}. ${indicator.licence}`
}
