import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Card } from '@marketplace/shared/ui/card'
import { Switch } from '@marketplace/shared/ui/form/choices'
import { Form } from '@marketplace/shared/ui/form/form'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { StoreBadge } from '@marketplace/shared/ui/status/stores'
import { BusinessCard } from '../../components/business_card.tsx'
import { BusinessForm } from '../../components/business_form.tsx'
import { PauseCard } from '../../components/pause_card.tsx'
import { PicturesCard } from '../../components/pictures_card.tsx'
import { StoreFields } from '../../components/store_fields.tsx'
import { useStoreForm, useStoreLabels } from '../../components/use_store_form.ts'
import { PlaceFields } from '../../place/place_fields.tsx'

type Props = {
  store: Data.Store.Variants['forAdmin']
  owner: Data.StoreOwner
  ownsIt: boolean
  tilesUrl: string | null
}

/** The store's own data, saved with the bar below; the business beside it saves by itself. */
export default function Edit({ store, owner, ownsIt, tilesUrl }: Props) {
  const t = useTranslations('edit')
  const name = nameOf(store, useLanguage())
  const form = useStoreForm(store)
  const url = `/admin/stores/${store.id}`
  return (
    <Page title={t('title', { name })} tone="paper">
      <DetailHeader
        back={{ href: url, label: name }}
        title={t('heading')}
        badges={<StoreBadge state={store.status} />}
      />
      <PageBody>
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 xl:grid-cols-[minmax(0,1fr)_21.75rem]">
          <Form
            form={form}
            labels={useStoreLabels()}
            submitLabel={t('save')}
            onSubmit={() => form.submit('patch', url)}
            className="grid gap-3"
          >
            <Card title={t('store')}>
              <StoreFields form={form} />
            </Card>
            <Card title={t('place')}>
              <PlaceFields form={form} tilesUrl={tilesUrl} />
            </Card>
            {!store.suspendedAt && (
              <Card>
                <Switch
                  wide
                  label={t('open')}
                  hint={t('openMeans')}
                  checked={form.values.isActive}
                  onChange={(isActive) => form.set({ isActive })}
                />
              </Card>
            )}
          </Form>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
            <PicturesCard store={store} />
            <PauseCard store={store} />
            {ownsIt ? <BusinessForm owner={owner} /> : <BusinessCard owner={owner} />}
          </div>
        </div>
      </PageBody>
    </Page>
  )
}
