import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Plus } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { RateDialog } from '../../components/dialogs/rate_dialog.tsx'
import { RemoveRate } from '../../components/dialogs/remove_rate.tsx'
import { RateTable } from '../../components/rate_table.tsx'
import { newCity, rowsOf, rowsOfStore, type Rate } from '../../rate.ts'

/** What delivery costs and takes, region by region: the platform's, or a store's beside it. */
export default function Index({ rates, ofStore }: { rates: Rate[]; ofStore: boolean }) {
  const t = useTranslations('orders.rates')
  const rows = ofStore ? rowsOfStore(rates) : rowsOf(rates)
  const [place, choose] = useState<string | null>(null)
  const [removing, remove] = useState<string | null>(null)
  const chosen = [newCity, ...rows].find((rate) => placeOf(rate) === place)
  const removed = rows.find(({ id }) => id && id === removing)
  return (
    <Page title={t('title')}>
      <ListHeader
        line
        title={t('title')}
        actions={
          <Button icon={Plus} onClick={() => choose(placeOf(newCity))}>
            {t('addCity')}
          </Button>
        }
      />
      <PageBody className="px-0!">
        <p className="max-w-prose px-3 pb-3 text-ink-2 md:px-5">
          {t(ofStore ? 'introStore' : 'intro')}
        </p>
        <RateTable
          rates={rows}
          ofStore={ofStore}
          onEdit={(rate) => choose(placeOf(rate))}
          onRemove={({ id }) => remove(id ?? null)}
        />
      </PageBody>
      {chosen && <RateDialog rate={chosen} onClose={() => choose(null)} />}
      {removed && <RemoveRate rate={removed} ofStore={ofStore} onClose={() => remove(null)} />}
    </Page>
  )
}

function placeOf({ region, city }: Rate): string {
  return JSON.stringify([region, city])
}
