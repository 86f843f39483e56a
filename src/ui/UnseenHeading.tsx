import { VisuallyHidden } from './VisuallyHidden.tsx'

/**
 * The page's heading of the first level where none is drawn: readers who jump from heading to
 * heading find the room they are in also while its panel is on its way, or could not be had.
 */
export function UnseenHeading({ children }: { readonly children: string }) {
  return (
    <h1>
      <VisuallyHidden>{children}</VisuallyHidden>
    </h1>
  )
}
