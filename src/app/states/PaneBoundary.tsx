import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

interface PaneBoundaryProps {
  /** What stands in this pane, as a reader calls it: "The map", "The table". */
  readonly name: string
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
    if (message === null) return this.props.children
    return (
      <Notice kind="failed" title={`${this.props.name} stopped working`}>
        <p>This is a fault of Zone Explorer, not of your data. The rest of the page still works.</p>
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
    )
  }
}
