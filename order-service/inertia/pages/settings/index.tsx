import { useTranslations } from 'use-intl'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { SettingCard, type Setting } from '../../components/setting_card.tsx'

/** Times, limits and texts of the market. */
export default function Index({ settings }: { settings: Setting[] }) {
  const t = useTranslations('orders.settings')
  return (
    <Page title={t('title')} tone="paper">
      <ListHeader title={t('title')} line />
      <PageBody>
        <p className="max-w-prose px-1 pb-3 text-ink-2">{t('intro')}</p>
        <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3">
          {settings.map((setting) => (
            <SettingCard key={`${setting.key} ${setting.changed?.at ?? ''}`} setting={setting} />
          ))}
        </div>
      </PageBody>
    </Page>
  )
}
