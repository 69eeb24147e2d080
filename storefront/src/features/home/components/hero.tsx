import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { button } from '@/components/ui/button'
import { href } from '@/i18n/href'
import { HeroArches } from './hero-arches'

export async function Hero({ storeCount }: { storeCount: number }) {
  const locale = await getLocale()
  const t = await getTranslations('home')
  const stores = await getTranslations('common.stores')
  return (
    <div className="border-b border-line">
      <div className="shell grid gap-y-7 pt-7 sm:grid-cols-[minmax(0,1fr)_44%] sm:gap-x-8 sm:pt-10 lg:min-h-130 lg:grid-cols-[minmax(0,1fr)_clamp(29rem,46vw,41.5rem)] lg:gap-x-10 lg:pt-0">
        <div className="sm:self-center sm:pb-7 lg:py-8">
          {storeCount > 0 && (
            <p className="text-s font-medium text-ink-2">
              {stores('count', { count: storeCount })}
            </p>
          )}
          <h1 className="type-hero mt-2 lg:mt-3">{t('title')}</h1>
          <p className="mt-3 max-w-[31em] text-m text-ink-2 lg:mt-4 lg:text-l">{t('lead')}</p>
          <div className="mt-5 flex flex-wrap gap-3 lg:mt-8">
            <Link
              href={href(locale, '/search', { sort: 'newest' })}
              className={`${button()} max-lg:px-4 max-sm:grow`}
            >
              {t('seeNewest')}
            </Link>
            <Link
              href={href(locale, '/stores')}
              className={`${button('secondary')} max-lg:px-4 max-sm:grow`}
            >
              {t('seeStores')}
            </Link>
          </div>
        </div>
        <HeroArches />
      </div>
    </div>
  )
}
