import type { Filter } from './recolour.ts'
import type { Root } from './hues.ts'

export type { Filter, Root }

/** An object beside the main one; `size` is its larger side as a share of the canvas width. */
export interface Companion {
  source: string
  filters?: Filter[]
  size: number
  middle: number
  base?: number
  behind?: boolean
}

/** How one picture is made. `size`, `middle` and `base` are shares of the canvas, see `stand`. */
export interface Recipe {
  source: string
  filters?: Filter[]
  size?: number
  middle?: number
  base?: number
  with?: Companion[]
}

/** The other pictures of the same thing: very close, on the brand's wall, with something beside it. */
export type View = 'close' | 'brand' | 'scene'

export interface Picture extends Recipe {
  root: Root
  views?: View[]
  scene?: Companion[]
}
