import type { CSSProperties, ReactNode } from 'react'
import { hueAt } from '@/lib/format/hue'
import { initialOf, sumOf } from '@/lib/format/letter'

type Props = {
  /** Whose initial stands in the arch while there is no picture. */
  name: string
  className?: string
  /** The picture, or nothing. */
  children?: ReactNode
}

/** Around a picture: the brand's arch with an initial shows where there is none, or where it failed to load. */
export function PhotoFrame({ name, className = '', children }: Props) {
  return (
    <span
      data-letter={initialOf(name)}
      style={{ '--hue': hueAt(sumOf(name)) } as CSSProperties}
      className={`photo-frame ${className}`}
    >
      {children}
    </span>
  )
}
