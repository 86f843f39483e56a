/**
 * React Aria writes a `<style>` element into the page when its first button appears, unless an
 * element with this id is there. The page's policy forbids inline styles, and `base.css` holds the
 * one rule, so an empty element stands in for it.
 */
export function standInForPressStyle(): void {
  const id = 'react-aria-pressable-style'
  if (typeof document === 'undefined' || document.getElementById(id) !== null) return
  const standIn = document.createElement('meta')
  standIn.id = id
  document.head.append(standIn)
}
