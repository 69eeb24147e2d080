import type { ReactNode } from 'react'

/**
 * Around an image that is loaded at once. React has such images preloaded by whatever page prefetches a link to
 * this one, except inside a `<picture>`.
 */
export function NoPreload({ children }: { children: ReactNode }) {
  return <picture className="contents">{children}</picture>
}
