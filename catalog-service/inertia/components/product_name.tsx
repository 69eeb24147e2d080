import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Ltr } from '@marketplace/shared/ui/values'

type Props = { product: { name: string; nameAr: string | null; sku: string } }

/** A product's name over its SKU, as lists tell it. */
export function ProductName({ product }: Props) {
  const language = useLanguage()
  return (
    <span className="block min-w-0">
      <span className="block truncate font-medium" dir="auto">
        {nameOf(product, language)}
      </span>
      <Ltr className="block truncate text-xs text-ink-2 rtl:text-end">{product.sku}</Ltr>
    </span>
  )
}
