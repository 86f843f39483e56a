import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { FetchBoundary, PartNotFetched } from './FetchBoundary.tsx'
import { UnseenHeading } from './UnseenHeading.tsx'

interface LateOptions<Props> {
  /** What it is, as a reader calls it where it could not be fetched: "Places", "The search". */
  readonly name: string
  readonly fetchPart: () => Promise<ComponentType<Props>>
  /** What stands in its place until it has come; left out, nothing does. */
  readonly waiting?: ReactNode
  /** The page's heading of the first level until the part brings its own. */
  readonly heading?: string
  /** Where there is room for a line only to say that it could not be fetched. */
  readonly brief?: boolean
  /** Does without it, where it was called for and could not be fetched. */
  readonly giveUp?: (props: Props) => void
}

/**
 * A part whose code is fetched when it is first shown, so that the first paint waits for what it
 * needs alone. Where it cannot be fetched a line in its place says so, and what to do; `lazy` alone
 * remembers a failure for good, so that trying again would be in vain.
 */
export function late<Props extends object>(options: LateOptions<Props>): ComponentType<Props> {
  const { name, fetchPart, waiting, heading, brief = false, giveUp } = options
  const load = async () => {
    try {
      return { default: await fetchPart() }
    } catch (cause) {
      throw new PartNotFetched(cause instanceof Error ? cause.message : String(cause), { cause })
    }
  }
  let Part = lazy(load)
  const forget = () => {
    Part = lazy(load)
  }
  const meanwhile = (
    <>
      {heading === undefined ? null : <UnseenHeading>{heading}</UnseenHeading>}
      {waiting}
    </>
  )
  // Mounted anew for each attempt, so that it takes the part of its time.
  function Attempt(props: Props) {
    return (
      <Suspense fallback={meanwhile}>
        <Part {...props} />
      </Suspense>
    )
  }
  return function Late(props) {
    return (
      <FetchBoundary
        name={name}
        isBrief={brief}
        heading={heading}
        onRetry={forget}
        onGiveUp={
          giveUp === undefined
            ? undefined
            : () => {
                giveUp(props)
              }
        }
      >
        <Attempt {...props} />
      </FetchBoundary>
    )
  }
}
