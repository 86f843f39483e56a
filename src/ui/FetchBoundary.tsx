import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './FetchBoundary.module.css'
import { Notice } from './Notice.tsx'
import { UnseenHeading } from './UnseenHeading.tsx'

/** The code of a part of the page could not be had; the message is the browser's. */
export class PartNotFetched extends Error {}

interface FetchBoundaryProps {
  /** What was to stand here, as a reader calls it: "Places", "The search". */
  readonly name: string
  /** Where there is room for a line only. */
  readonly isBrief: boolean
  /** The page's heading of the first level where it belongs to the part. */
  readonly heading: string | undefined
  /** Makes ready for another attempt; what stands below is rendered again after it. */
  readonly onRetry: () => void
  /** Where the reader can do without the part, as with a dialogue that was called for; else undefined. */
  readonly onGiveUp: (() => void) | undefined
  readonly children: ReactNode
}

interface FetchBoundaryState {
  readonly error: Error | null
}

/** Says what to do where the code of a part could not be fetched. Any other error goes on upwards. */
export class FetchBoundary extends Component<FetchBoundaryProps, FetchBoundaryState> {
  override state: FetchBoundaryState = { error: null }

  static getDerivedStateFromError(error: Error): FetchBoundaryState {
    return { error }
  }

  // Who comes back to it asks for it anew.
  override componentWillUnmount(): void {
    if (this.state.error !== null) this.props.onRetry()
  }

  override render(): ReactNode {
    const { error } = this.state
    const { name, isBrief, heading, onRetry, onGiveUp, children } = this.props
    if (error === null) return children
    if (!(error instanceof PartNotFetched)) throw error
    const tryAgain = () => {
      onRetry()
      this.setState({ error: null })
    }
    const title = `${name} could not be fetched`
    if (isBrief) {
      return (
        <p role="alert" className={styles.brief}>
          {title}.{' '}
          <Button kind="link" onClick={tryAgain}>
            Try again
          </Button>
        </p>
      )
    }
    return (
      <div data-not-fetched="" className={styles.place}>
        {heading === undefined ? null : <UnseenHeading>{heading}</UnseenHeading>}
        <Notice kind="failed" title={title}>
          <p>
            The connection may have dropped, or the site may have been renewed since this page was
            opened. Zones and the address stay as they are.
          </p>
          <p className={styles.choices}>
            <Button onClick={tryAgain}>Try again</Button>
            <Button onClick={reload}>Reload the page</Button>
            {onGiveUp === undefined ? null : <Button onClick={onGiveUp}>Close</Button>}
          </p>
        </Notice>
      </div>
    )
  }
}

function reload(): void {
  window.location.reload()
}
