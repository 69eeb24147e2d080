const hues = [10, 62, 150, 245, 85, 290, 110, 195]

/** The hue of the category at that place in the tree; its pictures stand on the same one. */
export function hueAt(index: number): number {
  return hues[index % hues.length]!
}
