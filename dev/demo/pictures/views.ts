import { brandHue, hues } from './hues.ts'
import type { Picture, Recipe, View } from './types.ts'

/** One file to render: a recipe on the wall of a hue. */
export interface Shot {
  key: string
  recipe: Recipe
  hue: number
}

/** The key of a view's file; the first picture of a thing has the thing's own key. */
export function viewKey(key: string, view?: View): string {
  return view ? `${key}-${view}` : key
}

/** Every shot of a thing, the main one first. */
export function shotsOf(key: string, picture: Picture): Shot[] {
  const hue = hues[picture.root]
  const main = { key, recipe: picture, hue }
  return [
    main,
    ...(picture.views ?? []).map((view) => ({
      key: viewKey(key, view),
      ...viewed(picture, view, hue),
    })),
  ]
}

function viewed(picture: Picture, view: View, hue: number): Omit<Shot, 'key'> {
  if (view === 'brand') return { recipe: picture, hue: brandHue }
  if (view === 'close')
    return { recipe: { ...picture, with: [], size: 1.04, middle: 0.52, base: 0.86 }, hue }
  return {
    recipe: {
      ...picture,
      size: (picture.size ?? 0.64) * 0.94,
      middle: 0.45,
      with: picture.scene ?? [],
    },
    hue,
  }
}
