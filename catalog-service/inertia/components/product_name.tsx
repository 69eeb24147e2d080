import { Ltr } from '@marketplace/shared/ui/values'

/** A product's name over its SKU, as lists tell it. */
export function ProductName({ product }: { product: { name: string; sku: string } }) {
  return (
    <span className="block min-w-0">
      <span className="block truncate font-medium" dir="auto">
        {product.name}
      </span>
      <Ltr className="block truncate text-xs text-ink-2 rtl:text-end">{product.sku}</Ltr>
    </span>
  )
}
