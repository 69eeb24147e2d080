import { getTranslations } from '@/i18n/translations'
import type { Product } from '@/lib/api/types'

const few = 3
const countedUpTo = 20

/** What is there, in words; the colour only repeats them. */
export async function Stock({ availability }: Pick<Product, 'availability'>) {
  const t = await getTranslations('catalog.product')
  const { inStock, available: count } = availability
  const [look, text] = !inStock
    ? ['text-ink-2', t('soldOut')]
    : count <= few
      ? ['text-ink', t('left', { count })]
      : ['text-good', count <= countedUpTo ? t('inStockCount', { count }) : t('inStock')]
  const dot = inStock && count <= few ? 'bg-accent' : 'bg-current'
  return (
    <p className={`inline-flex items-center gap-2 text-s font-medium ${look}`}>
      <span aria-hidden className={`size-2 rounded-full ${dot}`} />
      {text}
    </p>
  )
}
