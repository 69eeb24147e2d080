import { useEffect, useState, type RefObject } from 'react'

/**
 * Whether an element has been on the screen since the page was loaded. What only it needs is then loaded after all else,
 * and not at all where nobody scrolls down to it.
 */
export function useReached(element: RefObject<Element | null>): boolean {
  const [reached, setReached] = useState(false)
  useEffect(() => {
    if (reached || !element.current) return
    const watched = element.current
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setReached(true)
    })
    const watch = () => observer.observe(watched)
    if (document.readyState === 'complete') watch()
    else addEventListener('load', watch, { once: true })
    return () => {
      removeEventListener('load', watch)
      observer.disconnect()
    }
  }, [element, reached])
  return reached
}
