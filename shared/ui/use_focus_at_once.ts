import { useRef } from 'react'

const takesFocus =
  ':is(input:not([hidden]), select, textarea, button):not(:disabled), a[href], [tabindex="0"]'

/** Finds what gets the focus at first; `true`, and without it: the first thing that takes it. */
export type FindFocus = () => HTMLElement | true | null

/**
 * What a popup of base-ui is given so that it has the focus as soon as it is open: by itself it waits for a frame, and
 * whoever types faster loses keys to the page behind. By touch, where nothing is sought, the popup itself takes it: no
 * keyboard covers it then.
 */
export function useFocusAtOnce(find?: FindFocus) {
  const ref = useRef<HTMLDivElement>(null)
  function initialFocus(opened: string) {
    const found = find?.() ?? (opened === 'touch' ? ref.current : true)
    const target = found === true ? ref.current?.querySelector<HTMLElement>(takesFocus) : found
    if (!target) return true
    target.focus({ preventScroll: target === ref.current })
    return false
  }
  return { ref, initialFocus }
}
