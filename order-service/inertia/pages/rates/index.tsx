import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { RateDialog } from '../../components/dialogs/rate_dialog.tsx'
import { RemoveRate } from '../../components/dialogs/remove_rate.tsx'
import { RateTable } from '../../components/rate_table.tsx'
import { rowsOf, type Rate } from '../../rate.ts'

/** What delivery costs and takes, region by region. */
export default function Index({ rates }: { rates: Rate[] }) {
  const t = useTranslations('orders.rates')
  const rows = rowsOf(rates)
  const [place, choose] = useState<string | null>(null)
  const [removing, remove] = useState<string | null>(null)
  const chosen = rows.find((rate) => placeOf(rate) === place)
  const removed = rows.find(({ id }) => id && id === removing)
  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} line />
      <PageBody className="px-0!">
        <p className="max-w-prose px-3 pb-3 text-ink-2 md:px-5">{t('intro')}</p>
        <RateTable
          rates={rows}
          onEdit={(rate) => choose(placeOf(rate))}
          onRemove={({ id }) => remove(id ?? null)}
        />
      </PageBody>
      {chosen && <RateDialog rate={chosen} onClose={() => choose(null)} />}
      {removed && <RemoveRate rate={removed} onClose={() => remove(null)} />}
    </Page>
  )
}

function placeOf({ region, city }: Rate): string {
  return JSON.stringify([region, city])
}
