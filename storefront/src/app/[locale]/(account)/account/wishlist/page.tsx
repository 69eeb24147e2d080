import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Heart } from '@/components/ui/icons'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { Done, type DoneQuery } from '@/components/account/done'
import { PageHeading } from '@/components/account/page-heading'
import { button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { listWishlist } from '@/features/wishlist/server/list-wishlist'
import { GoneWish, WishCard } from '@/features/wishlist/components/wish-card'
import { href } from '@/i18n/href'
import { pageOf, type PageQuery } from '@/lib/http/page-of'
import { requireSession } from '@/lib/auth/require-session'

const path = '/account/wishlist'
const perPage = 24

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.wishlist')
  return { title: t('title'), robots: { index: false } }
}

export default async function WishlistPage({
  searchParams,
}: {
  searchParams: PageQuery & DoneQuery
}) {
  const locale = await getLocale()
  const { user } = await requireSession(locale, path)
  const t = await getTranslations('account.wishlist')
  const page = await pageOf(searchParams)
  const found = await wishesOf(user.id, page)
  if (!found) return <ErrorState path={path} />
  const { items, total } = found
  if (total === 0) {
    return (
      <>
        <Done query={searchParams} />
        <PageHeading title={t('title')} />
        <Notice icon={<Heart size={28} />} title={t('emptyTitle')} text={t('emptyText')}>
          <Link href={href(locale, '/search', { sort: 'newest' })} className={button('primary')}>
            {t('emptyAction')}
          </Link>
        </Notice>
      </>
    )
  }
  return (
    <>
      <Done query={searchParams} />
      <PageHeading title={t('title')} lead={t('count', { count: total })} />
      <ul className="grid grid-cols-2 gap-x-3 gap-y-6 sm:grid-cols-3 sm:gap-x-5 sm:gap-y-8 lg:gap-x-6 lg:gap-y-10">
        {items.map(({ id, product, productId }) => (
          <li key={id} className="min-w-0">
            {product ? <WishCard product={product} /> : <GoneWish productId={productId} />}
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        last={Math.ceil(total / perPage)}
        hrefFor={(number) => href(locale, path, { page: number > 1 ? number : undefined })}
      />
    </>
  )
}

/** Null where the catalog does not answer. */
async function wishesOf(userId: string, page: number) {
  return listWishlist(userId, { page, perPage }).catch((error: unknown) => {
    if (error instanceof ProblemError && error.status >= 500) return null
    throw error
  })
}
