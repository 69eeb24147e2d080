import { clsx } from 'clsx'
import { useTranslations } from 'use-intl'

/** In which languages a product has a name; French it always has. */
export function Languages({ hasArabic }: { hasArabic: boolean }) {
  const t = useTranslations('catalog.products')
  const tile = 'grid h-5 min-w-6 place-items-center rounded-xs border px-1 text-[0.6875rem]'
  const there = 'border-transparent bg-sunken text-ink-2'
  return (
    <span
      role="img"
      aria-label={t(hasArabic ? 'bothLanguages' : 'noArabic')}
      title={t(hasArabic ? 'bothLanguages' : 'noArabic')}
      className="inline-flex gap-1"
    >
      <span className={clsx(tile, there)}>FR</span>
      <span className={clsx(tile, hasArabic ? there : 'border-dashed border-line-strong')}>ع</span>
    </span>
  )
}
