import { hueAt } from './hue'
import { initialOf, sumOf } from './letter'

/** What the frame of a picture shows while there is none: the initial of a name, on a colour of its own. */
export type Frame = { letter: string; hue: number }

export function frameOf(name: string): Frame {
  return { letter: initialOf(name), hue: hueAt(sumOf(name)) }
}
