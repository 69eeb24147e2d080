import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { Card, Fact, Facts } from '@marketplace/shared/ui/card'
import { whatsappLink } from '@marketplace/shared/contracts/whatsapp'
import { Ltr, Phone, When } from '@marketplace/shared/ui/values'

/** What shoppers see of a store. */
export function StoreCard({ store }: { store: Data.Store }) {
  const t = useTranslations('fields')
  const none = <span className="font-normal text-ink-2">{t('none')}</span>
  return (
    <Card title={t('store')}>
      {(store.logoUrl || store.tagline) && (
        <div className="mb-3 flex items-center gap-3">
          {store.logoUrl && (
            <img
              src={store.logoUrl}
              alt=""
              className="size-12 shrink-0 rounded-sm border border-line object-cover"
            />
          )}
          {store.tagline && (
            <p dir="auto" className="text-m font-medium">
              {store.tagline}
            </p>
          )}
        </div>
      )}
      <p dir="auto" className="mb-4 max-w-prose whitespace-pre-line">
        {store.description || <span className="text-ink-2">{t('noDescription')}</span>}
      </p>
      {store.descriptionAr && (
        <p dir="rtl" lang="ar" className="mb-4 max-w-prose whitespace-pre-line">
          {store.descriptionAr}
        </p>
      )}
      <Facts wide>
        <Fact label={t('nameAr')}>
          {store.nameAr ? (
            <span dir="rtl" lang="ar">
              {store.nameAr}
            </span>
          ) : (
            none
          )}
        </Fact>
        <Fact label={t('whatsappPhone')}>
          {store.whatsappPhone ? (
            <a
              href={whatsappLink(store.whatsappPhone)}
              target="_blank"
              rel="noreferrer"
              className="hover:underline"
            >
              <Phone value={store.whatsappPhone} />
            </a>
          ) : (
            none
          )}
        </Fact>
        <Fact label={t('address')}>
          <Ltr>/s/{store.slug}</Ltr>
        </Fact>
        <Fact label={t('since')}>
          <When at={store.createdAt} as="date" />
        </Fact>
        <Fact label={t('updated')}>
          <When at={store.updatedAt} as="datetime" />
        </Fact>
      </Facts>
    </Card>
  )
}
