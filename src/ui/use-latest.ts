import { useCallback, useRef } from 'react'

/**
 * For what is asked and answered later, since an answer may come after that to a later question. Called
 * when something is asked; what it gives tells, when the answer is there, whether nothing was asked
 * since. The function keeps its identity.
 */
export function useLatest(): () => () => boolean {
  const asked = useRef(0)
  return useCallback(() => {
    asked.current += 1
    const own = asked.current
    return () => own === asked.current
  }, [])
}
