import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { UnseenHeading } from '../../ui/UnseenHeading.tsx'

interface PaneBoundaryProps {
  /** What stands in this pane, as a reader calls it: "The map", "The table". */
  readonly name: string
  /** The page's heading of the first level where it belongs to this pane, so that it goes down with it. */
  readonly heading?: string
  /** When this changes after a failure, the pane is tried again. */
  readonly retryOn: unknown
  readonly children: ReactNode
}

interface PaneBoundaryState {
  readonly message: string | null
  readonly retryOn: unknown
}

/**
 * Keeps a mistake in one pane from taking the others down. What it catches is a fault of ours, not
 * an expected failure; those are shown by the panes themselves.
 */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override state: PaneBoundaryState = { message: null, retryOn: this.props.retryOn }

  static getDerivedStateFromError(error: unknown): Partial<PaneBoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  static getDerivedStateFromProps(
    props: PaneBoundaryProps,
    state: PaneBoundaryState,
  ): PaneBoundaryState | null {
    if (Object.is(props.retryOn, state.retryOn)) return null
    return { message: null, retryOn: props.retryOn }
  }

  override render(): ReactNode {
    const { message } = this.state
    const { name, heading, children } = this.props
    if (message === null) return children
    return (
      <>
        {heading === undefined ? null : <UnseenHeading>{heading}</UnseenHeading>}
        <Notice kind="failed" title={`${name} stopped working`}>
          <p>
            This is a fault of Zone Explorer, not of your data. The rest of the page still works.
          </p>
          <p>What went wrong: {message}</p>
          <p>
            <Button
              onClick={() => {
                this.setState({ message: null })
              }}
            >
              Try again
            </Button>
          </p>
        </Notice>
      </>
    )
  }
}
