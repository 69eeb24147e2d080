const marked = 2500
const settles = 300

/**
 * Runs `change` and marks for some seconds what it changed on the page. What was in the middle of the view, or
 * has the focus, stays where it is even if something came in above it.
 */
export function showChanges(change: () => void) {
  const main = document.getElementById('main')
  if (!main) return change()
  const changed = new Set<Element>()
  const stay = keepInPlace(main)
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const added = [...addedNodes].filter((node) => node instanceof Element)
      for (const node of added.length > 0 ? added : [target]) {
        const block = blockOf(node)
        if (block && block !== main && main.contains(block)) changed.add(block)
      }
    }
    stay()
  })
  observer.observe(main, { subtree: true, childList: true, characterData: true })
  change()
  setTimeout(() => {
    observer.disconnect()
    for (const element of changed) mark(element)
  }, settles)
}

/** The row or list entry that a reader takes as one thing, else what changed itself. */
function blockOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('[data-row], li, tr') ?? element
}

function mark(element: Element) {
  const style = getComputedStyle(document.documentElement)
  const colour = style.getPropertyValue('--accent-soft') || 'gold'
  element.setAttribute('data-changed', '')
  element.animate(
    [{ backgroundColor: colour }, { backgroundColor: colour, offset: 0.5 }, {}],
    marked
  )
  setTimeout(() => element.removeAttribute('data-changed'), marked)
}

function keepInPlace(main: Element): () => void {
  const anchor = anchorIn(main)
  const scroller = anchor && scrollerOf(anchor)
  if (!scroller) return () => {}
  const before = anchor.getBoundingClientRect().top
  return () => {
    if (anchor.isConnected) scroller.scrollTop += anchor.getBoundingClientRect().top - before
  }
}

function anchorIn(main: Element): Element | null {
  const { activeElement } = document
  if (activeElement && activeElement !== main && main.contains(activeElement)) return activeElement
  const { left, top, width, height } = main.getBoundingClientRect()
  const middle = document.elementFromPoint(left + width / 2, top + height / 2)
  return middle && main.contains(middle) ? middle : null
}

function scrollerOf(element: Element): Element | null {
  for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at)
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) return at
  }
  return null
}
