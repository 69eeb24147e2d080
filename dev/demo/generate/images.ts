import { pictures } from '../pictures/recipes.ts'
import type { Rendered } from '../pictures/rendered.ts'
import { viewKey } from '../pictures/views.ts'
import type { View } from '../pictures/types.ts'
import { Random } from '../random.ts'
import type { Offer } from './products.ts'

export interface Image {
  id: string
  product_id: string
  url: string
  alt_text: string
  is_primary: boolean
  position: number
  width: number
  height: number
  thumbhash: string
}

const words: Record<View, string> = {
  close: 'vue de près',
  brand: 'sur fond bleu',
  scene: 'mise en scène',
}

/** The pictures of each product, its main one first. */
export function generateImages(offers: Offer[], rendered: Rendered): Image[] {
  const random = new Random('images')
  return offers.flatMap(({ product, picture }) => {
    const views: (View | undefined)[] = [undefined, ...(pictures[picture]!.views ?? [])]
    return views.map((view, position) => ({
      id: random.id(product.created_at),
      product_id: product.id,
      url: urlOf(viewKey(picture, view)),
      alt_text: view ? `${product.name}, ${words[view]}` : product.name,
      is_primary: position === 0,
      position,
      ...rendered[viewKey(picture, view)]!,
    }))
  })
}

/** The address of a picture under the gateway. */
export function urlOf(key: string): string {
  return `/media/catalog/demo/${key}.webp`
}
