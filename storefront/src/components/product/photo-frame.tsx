import type { CSSProperties, ReactNode } from 'react'
import type { Frame } from '@/lib/format/frame'

type Props = Frame & {
  className?: string
  /** The picture, or nothing. */
  children?: ReactNode
}

/** Around a picture: the brand's arch with an initial shows where there is none, or where it failed to load. */
export function PhotoFrame({ letter, hue, className = '', children }: Props) {
  return (
    <span
      data-letter={letter}
      style={{ '--hue': hue } as CSSProperties}
      className={`photo-frame ${className}`}
    >
      {children}
    </span>
  )
}
