import { ExternalLink, PackagePlus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Columns, Page, PageBody } from '@marketplace/shared/ui/page/page'
import { useLiveRefresh } from '@marketplace/shared/ui/refresh/use_live_refresh'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { When } from '@marketplace/shared/ui/values'
import { ChecklistLines, type Checklist } from '../../components/checklist.tsx'
import { OpenButton } from '../../components/open_button.tsx'
import { Attention } from '../../dashboard/attention.tsx'
import { BestSellers } from '../../dashboard/best_sellers.tsx'
import { OutcomesCard } from '../../dashboard/outcomes_card.tsx'
import { PeriodLinks } from '../../dashboard/period_links.tsx'
import { ReviewsCard } from '../../dashboard/reviews_card.tsx'
import { SalesCard } from '../../dashboard/sales_card.tsx'
import { StockCard } from '../../dashboard/stock_card.tsx'
import { ToShipCard } from '../../dashboard/to_ship_card.tsx'
import { useDayName } from '../../dashboard/use_day_name.ts'
import type { CatalogWork, OrderWork, Sales, SalesBefore } from '../../dashboard/types.ts'

type Props = {
  store: Data.Store
  suspended: boolean
  checklist: Checklist
  /** Whether a line of it is known to be missing. */
  isLacking: boolean
  work: { catalog: CatalogWork | null; orders: OrderWork | null }
  sales: Sales | null
  before: SalesBefore | null
  days: number
  /** Of Morocco, `YYYY-MM-DD`. */
  today: string
}

/** The first page of an owner: what waits, what was sold, what the store still lacks. */
export default function Dashboard({
  store,
  suspended,
  checklist,
  isLacking,
  work,
  sales,
  before,
  days,
  today,
}: Props) {
  const t = useTranslations('dashboard')
  const language = useLanguage()
  const { storefrontUrl, user } = useShared()
  const dayName = useDayName()
  useLiveRefresh(true)
  const name = nameOf(store, language)
  const lacking = isLacking && (
    <Card title={t('checklist')}>
      <ChecklistLines checklist={checklist} store={store} />
    </Card>
  )
  return (
    <Page title={t('title')} tone="paper">
      <ListHeader
        line
        title={user?.name ? t.rich('greeting', { name: () => <bdi>{user.name}</bdi> }) : name}
        aside={
          user?.name ? (
            <>
              <bdi>{name}</bdi> · {dayName(today, 'long')}
            </>
          ) : (
            dayName(today, 'long')
          )
        }
        actions={
          <>
            <PeriodLinks days={days} />
            {store.isActive && (
              <ButtonLink
                icon={ExternalLink}
                href={`${storefrontUrl}/${language}/s/${store.slug}`}
                target="_blank"
                rel="noreferrer"
              >
                {t('visit')}
              </ButtonLink>
            )}
            <ButtonLink tone="primary" icon={PackagePlus} href="/admin/catalog/products/new">
              {t('addProduct')}
            </ButtonLink>
          </>
        }
      />
      <PageBody className="grid grid-cols-[minmax(0,1fr)] content-start gap-3">
        {suspended && <Notice tone="bad">{t('suspended')}</Notice>}
        {!store.isActive && !suspended && (
          <Notice tone="warn" action={<OpenButton store={store} />}>
            {t('closed')}
          </Notice>
        )}
        {store.pausedUntil && (
          <Notice tone="warn">
            {t.rich('paused', { date: () => <When at={store.pausedUntil!} as="date" /> })}
          </Notice>
        )}
        {!store.isActive && lacking}
        <Attention {...work} />
        {store.isActive && lacking}
        <Columns
          main={<SalesCard sales={sales} before={before} days={days} />}
          side={
            <>
              <BestSellers sales={sales} />
              <OutcomesCard sales={sales} />
            </>
          }
        />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 lg:grid-cols-2 xl:grid-cols-3">
          <ToShipCard orders={work.orders} />
          <StockCard catalog={work.catalog} />
          <ReviewsCard catalog={work.catalog} rating={store.rating} />
        </div>
      </PageBody>
    </Page>
  )
}
