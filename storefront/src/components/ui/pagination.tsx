import Link from 'next/link'
import { getTranslations } from '@/i18n/translations'
import { ChevronLeft, ChevronRight } from '@/components/ui/icons'
import { button } from './button'
import { ForwardArrow } from './forward-arrow'
import { LinkPending } from './link-pending'
import { pagesAround } from '@/lib/format/pages-around'

type Props = { page: number; last: number; hrefFor: (page: number) => string }

const square = 'grid size-11 place-items-center rounded-m text-s font-medium'

export async function Pagination({ page, last, hrefFor }: Props) {
  if (last <= 1) return null
  const t = await getTranslations('catalog.pages')
  return (
    <nav aria-label={t('label')} className="mt-10 lg:mt-12">
      <div className="lg:hidden">
        <div className="grid gap-3">
          {page < last && (
            <Link href={hrefFor(page + 1)} rel="next" className={button('secondary')}>
              {t('next')}
              <ForwardArrow />
              <LinkPending />
            </Link>
          )}
          {page > 1 && (
            <Link href={hrefFor(page - 1)} rel="prev" className={button('secondary')}>
              {t('previous')}
              <LinkPending />
            </Link>
          )}
        </div>
        <p className="mt-4 text-center text-s text-ink-2">{t('of', { page, last })}</p>
      </div>
      <ul className="hidden items-center justify-center gap-1 lg:flex">
        <li>
          {page > 1 && (
            <Link
              href={hrefFor(page - 1)}
              rel="prev"
              aria-label={t('previous')}
              className={`${square} hover:bg-sunken`}
            >
              <ChevronLeft size={20} className="rtl:-scale-x-100" />
            </Link>
          )}
        </li>
        {pagesAround(page, last).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span aria-hidden className={square}>
                …
              </span>
            ) : (
              <Link
                href={hrefFor(number)}
                aria-label={t('page', { page: number })}
                aria-current={number === page ? 'page' : undefined}
                className={`${square} figures hover:bg-sunken aria-[current]:bg-night aria-[current]:text-night-ink`}
              >
                {number}
              </Link>
            )}
          </li>
        ))}
        <li>
          {page < last && (
            <Link
              href={hrefFor(page + 1)}
              rel="next"
              aria-label={t('next')}
              className={`${square} hover:bg-sunken`}
            >
              <ChevronRight size={20} className="rtl:-scale-x-100" />
            </Link>
          )}
        </li>
      </ul>
    </nav>
  )
}
