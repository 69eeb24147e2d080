import type { Page } from 'playwright'

/** From a small phone to a wide desk, with the widths at which the layout changes. */
export const widths = [320, 390, 640, 768, 820, 1024, 1100, 1280, 1440]

/** What sticks out of the page, a panel, a card or a button, or is broken within a word, at each width. */
export async function stickingOut(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const { pathname } = new URL(page.url())
    for (const what of await page.evaluate(look)) found.push(`${pathname} at ${width}: ${what}`)
  }
  return found
}

/** Runs in the browser. */
function look(): string[] {
  const edge = document.documentElement.clientWidth
  // the bar of a visit under way comes in from outside
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('#nprogress')
  const named = (element: Element) => {
    const classes = (element.getAttribute('class') ?? '').slice(0, 50)
    return `${element.tagName.toLowerCase()}.${classes} "${element.textContent!.slice(0, 30)}"`
  }
  const isInScroller = (element: Element) => {
    for (let above = element.parentElement; above; above = above.parentElement)
      if (above !== document.body && getComputedStyle(above).overflowX !== 'visible') return true
    return false
  }
  const beyond = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (right > edge + 1 || left < -1) && isSeen(element) && !isInScroller(element)
  })
  const boxes = '.panel, .panel *, article, article *, button, main a, h1, h2, h3'
  const overfull = [...document.querySelectorAll(boxes)].filter((element) => {
    const { display, overflowX, position } = getComputedStyle(element)
    const isBox = display !== 'inline' && overflowX === 'visible' && position !== 'absolute'
    return isBox && isSeen(element) && element.scrollWidth > element.clientWidth + 1
  })
  const longest = 16
  const longestLabel = 24
  const isBroken = (text: Node) =>
    [...text.textContent!.matchAll(/[\p{L}\p{N}]+/gu)].some(({ 0: word, index }) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top))
      return word.length <= longest && new Set(tops).size > 1
    })
  const broken = [...document.querySelectorAll('a, button, .rounded-full')].filter((element) => {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    const isLabel = element.textContent!.length <= longestLabel
    return isLabel && isSeen(element) && texts.some(isBroken)
  })
  return [
    ...(document.documentElement.scrollWidth > edge ? ['the page scrolls sideways'] : []),
    ...beyond.map((element) => `beyond the edge: ${named(element)}`),
    ...overfull.map((element) => `fuller than its box: ${named(element)}`),
    ...broken.map((element) => `a word is broken: ${named(element)}`),
  ].slice(0, 5)
}
