/** Every cache tag of the public pages. The services name the same ones to `/internal/revalidate`. */
export const tags = {
  home: 'home',
  products: 'products',
  categories: 'categories',
  /** All of them. */
  pages: 'pages',
  /** What could not be loaded. */
  failed: 'failed',
  product: (id: string) => `product:${id}`,
  store: (id: string) => `store:${id}`,
  reviews: (productId: string) => `reviews:${productId}`,
} as const

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const shape = new RegExp(
  `^(home|products|categories|pages|failed|(product|store|reviews):${uuid})$`
)

/** Whether `value` names a cache entry of ours. */
export function isTag(value: unknown): value is string {
  return typeof value === 'string' && shape.test(value)
}
