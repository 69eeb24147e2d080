import type { Product } from '@/lib/api/types'
import { ProductCard } from './product-card'

const layouts = {
  four: {
    columns: 'lg:grid-cols-4',
    sizes: '(min-width: 1024px) 302px, (min-width: 640px) 31vw, 45vw',
  },
  three: {
    columns: 'lg:grid-cols-3',
    sizes: '(min-width: 1024px) 312px, (min-width: 640px) 31vw, 45vw',
  },
}

type Props = {
  products: Product[]
  layout?: keyof typeof layouts
  eager?: number
  level?: 'h2' | 'h3'
}

export function ProductGrid({ products, layout = 'four', eager = 0, level }: Props) {
  const { columns, sizes } = layouts[layout]
  return (
    <ul
      className={`grid grid-cols-2 gap-x-3 gap-y-6 sm:grid-cols-3 sm:gap-x-5 sm:gap-y-8 lg:gap-x-6 lg:gap-y-10 ${columns}`}
    >
      {products.map((product, index) => (
        <li key={product.id} className="min-w-0">
          <ProductCard product={product} sizes={sizes} eager={index < eager} level={level} />
        </li>
      ))}
    </ul>
  )
}
