import { MapPin } from '@/components/ui/icons'
import { Place } from '@/components/address/place'
import { PauseNotice } from '@/components/store/pause-notice'
import { StoreMark } from '@/components/store/store-mark'
import { VerifiedMark } from '@/components/store/verified-mark'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { button } from '@/components/ui/button'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import { href } from '@/i18n/href'
import { getLocale, getTranslations } from '@/i18n/translations'
import { mediaUrl } from '@/lib/api/media'
import type { Store } from '@/lib/api/types'
import { storeNameOf } from '@/lib/format/localized'
import { whatsappLink } from '@/lib/format/whatsapp'
import { StoreTrust } from './store-trust'

/** Who sells here: cover, logo, name, opening line, place, and what speaks for them. */
export async function StoreHeader({ store }: { store: Store }) {
  const t = await getTranslations('catalog.store')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const name = storeNameOf(store, locale)
  const whatsapp = whatsappLink(store.whatsappPhone, t('whatsappText'))
  return (
    <div className="shell">
      <Breadcrumb
        label={common('breadcrumb')}
        crumbs={[
          { label: common('home'), href: href(locale, '/') },
          { label: common('footer.stores'), href: href(locale, '/stores') },
          { label: name },
        ]}
      />
      <div className="panel overflow-clip">
        {store.coverUrl && <Cover url={store.coverUrl} />}
        <div className="flex flex-wrap items-start gap-4 p-4 lg:gap-6 lg:p-6">
          <StoreMark name={name} logoUrl={store.logoUrl} className="size-20 text-2xl" />
          <div className="min-w-0 grow basis-60">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h1 className="type-page" dir="auto">
                {name}
              </h1>
              {store.isVerified && <VerifiedMark />}
            </div>
            {store.tagline && (
              <p className="own-direction mt-1 measure text-l" dir="auto">
                {store.tagline}
              </p>
            )}
            <p className="mt-1 flex items-center gap-1.5 text-s text-ink-2">
              <MapPin size={16} className="shrink-0" />
              <span className="sr-only">{common('labelled', { label: t('address') })} </span>
              <span>
                <Place city={store.city} state={store.state} />
              </span>
            </p>
          </div>
          {whatsapp && (
            <a href={whatsapp} target="_blank" rel="noreferrer" className={button('good-soft')}>
              <WhatsappIcon />
              {t('write')}
            </a>
          )}
        </div>
        <StoreTrust store={store} />
      </div>
      {store.pausedUntil && (
        <div className="mt-4">
          <PauseNotice until={store.pausedUntil} />
        </div>
      )}
    </div>
  )
}

/** The upload keeps a narrower file beside the whole one. */
function Cover({ url }: { url: string }) {
  const narrow = mediaUrl(url.replace(/\.webp$/, '-800.webp'))
  return (
    <img
      src={narrow}
      srcSet={`${narrow} 800w, ${mediaUrl(url)} 1600w`}
      sizes="(min-width: 1360px) 1280px, 100vw"
      alt=""
      width={1600}
      height={533}
      fetchPriority="high"
      className="aspect-[2/1] w-full bg-sunken object-cover sm:aspect-[4/1]"
    />
  )
}
