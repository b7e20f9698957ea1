import { Component, type ReactNode } from 'react'
import { FailureNote } from './failure-note.tsx'

type ScreenBoundaryProps = { readonly children: ReactNode }
type ScreenBoundaryState = { readonly isBroken: boolean }

/**
 * Keeps the rail and the other screens usable when one screen fails to draw. React offers this to classes only.
 */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  static getDerivedStateFromError(): ScreenBoundaryState {
    return { isBroken: true }
  }

  override state: ScreenBoundaryState = { isBroken: false }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return <FailureNote failure={{ code: 'unexpected' }} onRetry={() => this.setState({ isBroken: false })} />
  }
}
