import { getLocale, getTranslations } from '@/i18n/translations'
import { SectionHeading } from '@/components/ui/section-heading'
import { StoreCard } from '@/components/store/store-card'
import { href } from '@/i18n/href'
import type { Store } from '@/lib/api/types'

type Props = { stores: Store[]; total: number }

export async function StoreBand({ stores, total }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('home')
  return (
    <section aria-labelledby="stores" className="section-gap bg-sunken py-8 lg:py-16">
      <div className="shell">
        <SectionHeading
          id="stores"
          title={t('stores')}
          lead={t('storesLead')}
          link={{ href: href(locale, '/stores'), label: t('allStores', { count: total }) }}
        />
        <ul className="-mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-2 sm:-mx-8 sm:scroll-px-8 sm:px-8 lg:mx-0 lg:grid lg:grid-cols-3 lg:gap-6 lg:overflow-visible lg:px-0">
          {stores.map((store) => (
            <li
              key={store.id}
              className="w-[79vw] max-w-100 shrink-0 snap-start lg:w-auto lg:max-w-none"
            >
              <StoreCard store={store} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
