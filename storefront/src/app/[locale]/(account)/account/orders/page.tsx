import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Package } from '@/components/ui/icons'
import { PageHeading } from '@/components/account/page-heading'
import { button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { OrderCard } from '@/features/orders/components/order-card'
import { listOrders } from '@/features/orders/queries'
import { href } from '@/i18n/href'
import { pageOf, type PageQuery } from '@/lib/http/page-of'
import { requireSession } from '@/lib/auth/require-session'

const path = '/account/orders'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders')
  return { title: t('title'), robots: { index: false } }
}

export default async function OrdersPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await getLocale()
  await requireSession(locale, path)
  const t = await getTranslations('orders')
  const page = await pageOf(searchParams)
  const answer = await listOrders(locale, page)
  if (!answer.ok) return <ErrorState path={path} level="h1" />
  const { data: orders, meta } = answer
  if (meta.total === 0) {
    return (
      <>
        <PageHeading title={t('title')} />
        <Notice icon={<Package size={28} />} title={t('emptyTitle')} text={t('emptyText')}>
          <Link href={href(locale, '/search', { sort: 'newest' })} className={button('primary')}>
            {t('emptyAction')}
          </Link>
        </Notice>
      </>
    )
  }
  return (
    <>
      <PageHeading title={t('title')} lead={t('count', { count: meta.total })} />
      <ul className="grid grid-cols-1 gap-4">
        {orders.map((order) => (
          <li key={order.id}>
            <OrderCard order={order} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        last={meta.lastPage}
        hrefFor={(number) => href(locale, path, { page: number > 1 ? number : undefined })}
      />
    </>
  )
}
