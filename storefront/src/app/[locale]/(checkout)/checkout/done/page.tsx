import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Confirmation } from '@/features/checkout/components/confirmation'
import { OrdersNotFound } from '@/features/checkout/components/orders-not-found'
import { parseOrders, readOrders } from '@/features/checkout/queries'
import { receiptProblem } from '@/lib/api/receipt-problems'
import { ErrorState } from '@/components/ui/error-state'
import { requireSession } from '@/lib/auth/require-session'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout.done')
  return { title: t('metaTitle'), robots: { index: false } }
}

export default async function DonePage({ searchParams }: Props) {
  const locale = await getLocale()
  const asked = await searchParams
  const numbers = parseOrders(asked.orders)
  const path = `/checkout/done?orders=${numbers.join(',')}`
  const { user } = await requireSession(locale, path)
  const { orders, reachable } = await readOrders(numbers, locale)
  if (orders.length > 0)
    return (
      <Confirmation
        orders={orders}
        firstName={user.name.split(' ')[0]!}
        problem={receiptProblem(asked.receipt)}
      />
    )
  return (
    <main id="content" tabIndex={-1}>
      {reachable ? <OrdersNotFound /> : <ErrorState path={path} level="h1" />}
    </main>
  )
}
