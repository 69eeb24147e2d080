import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { href } from '@/i18n/href'
import type { Product } from '@/lib/api/types'
import { choicesOf } from '../siblings'

const look =
  'relative grid min-h-11 min-w-11 place-items-center rounded-m border px-3.5 text-s font-medium'

/** The product's siblings, option by option: links, so that choosing needs no script. What is sold out stays. */
export async function FamilyChooser({ product }: { product: Product }) {
  const { family } = product
  if (!family || family.members < 2) return null
  const t = await getTranslations('catalog.family')
  const locale = await getLocale()
  return (
    <div className="mt-5 grid gap-4">
      {family.options.map(({ key }) => {
        const choices = choicesOf(product, key)
        const current = choices.find(({ isCurrent }) => isCurrent)
        return (
          <nav key={key} aria-label={t(key)}>
            <p className="mb-2 text-s text-ink-2">
              {t(key)}
              {current && (
                <>
                  {' '}
                  <bdi className="font-medium text-ink">{current.value}</bdi>
                </>
              )}
            </p>
            <ul className="flex flex-wrap gap-2">
              {choices.map(({ value, slug, isCurrent, isSoldOut }) => (
                <li key={value} className="max-w-full">
                  <Link
                    href={href(locale, `/p/${slug}`)}
                    prefetch={false}
                    scroll={false}
                    aria-current={isCurrent || undefined}
                    className={`${look} ${isCurrent ? 'border-primary bg-primary-soft text-primary' : 'border-line-strong hover:border-ink'} ${isSoldOut ? 'border-dashed text-ink-2' : ''}`}
                  >
                    <bdi className={isSoldOut ? 'line-through' : ''}>{value}</bdi>
                    {isSoldOut && <span className="sr-only"> {t('soldOut')}</span>}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )
      })}
    </div>
  )
}
