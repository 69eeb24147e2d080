import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { formatCount } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { Count, Ltr } from '@marketplace/shared/ui/values'
import { ordersOf } from './orders_of.ts'
import type { Sales } from './types.ts'
import { Unknown } from './unknown.tsx'

/** What became of the period's orders: of the parcels that came to an end, the delivered and the refused share. */
export function OutcomesCard({ sales }: { sales: Sales | null }) {
  const t = useTranslations('dashboard.outcomes')
  if (!sales)
    return (
      <Card title={t('title')}>
        <Unknown />
      </Card>
    )
  const { open, delivered, refused, cancelled } = sales.outcomes
  const parcels = delivered + refused
  const rows = [
    { key: 'delivered', value: delivered, share: parcels },
    { key: 'refused', value: refused, share: parcels },
    { key: 'cancelled', value: cancelled },
    { key: 'open', value: open },
  ] as const
  return (
    <Card title={t('title')}>
      <dl className="grid gap-2.5">
        {rows.map(({ key, value, ...row }) => (
          <div key={key} className="flex items-baseline justify-between gap-3">
            <dt className="text-ink-2">
              <Link href={ordersOf(sales, key)} className="hover:underline">
                {t(key)}
              </Link>
            </dt>
            <dd className="flex items-baseline gap-2 font-medium">
              {'share' in row && row.share > 0 && (
                <span className="text-ink-2">
                  <Percent part={value} of={row.share} />
                </span>
              )}
              <Count value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-xs text-ink-2">{t('means')}</p>
    </Card>
  )
}

function Percent({ part, of }: { part: number; of: number }) {
  return <Ltr>{`${formatCount(Math.round((part / of) * 100), useLanguage())} %`}</Ltr>
}
