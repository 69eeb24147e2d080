import { getTranslations } from '@/i18n/translations'
import type { Locale } from '@/i18n/routing'
import { href } from '@/i18n/href'
import { LanguageLinks } from './language-links'
import { Logo } from './logo'

type Column = { title: string; links: { label: string; href: string }[] }

export async function SiteFooter({ locale, year }: { locale: Locale; year: number }) {
  const t = await getTranslations('common')
  const to = (path: string) => href(locale, path)
  const names = { fr: t('languages.fr'), ar: t('languages.ar'), en: t('languages.en') }
  const columns: Column[] = [
    {
      title: t('footer.buy'),
      links: [
        { label: t('footer.newest'), href: to('/search?sort=newest') },
        { label: t('footer.bestRated'), href: to('/search?sort=rating') },
        { label: t('footer.stores'), href: to('/stores') },
        { label: t('footer.categories'), href: `${to('/')}#categories` },
      ],
    },
    {
      title: t('footer.order'),
      links: [
        { label: t('footer.track'), href: to('/account/orders') },
        { label: t('footer.cod'), href: to('/help/payment') },
        { label: t('footer.transfer'), href: `${to('/help/payment')}#transfer` },
        { label: t('footer.cancel'), href: `${to('/help/payment')}#cancel` },
      ],
    },
    {
      title: t('footer.sell'),
      links: [
        { label: t('footer.openStore'), href: `/go/seller?lang=${locale}` },
        { label: t('footer.sellerSpace'), href: `/go/seller?lang=${locale}` },
        { label: t('footer.whatsapp'), href: '/go/whatsapp' },
      ],
    },
  ]

  return (
    <footer aria-label={t('footer.label')} className="mt-auto pt-16 lg:pt-24">
      <div aria-hidden className="zellij-strip h-6.5" />
      <div className="bg-sunken">
        <div className="shell grid grid-cols-2 gap-x-6 gap-y-6 pt-10 pb-12 lg:grid-cols-[2fr_repeat(3,minmax(0,1.33fr))] lg:pt-12">
          <div className="max-lg:col-span-2">
            <Logo
              brand={t('brand')}
              href={to('/')}
              label={t('header.home', { brand: t('brand') })}
            />
            <p className="mt-4 max-w-72 text-s text-ink-2">{t('tagline')}</p>
          </div>
          {columns.map((column) => (
            <div key={column.title}>
              <h2 className="text-s">{column.title}</h2>
              <ul className="mt-1.5 grid text-s text-ink-2 lg:mt-3.5 lg:gap-3">
                {column.links.map((link) => (
                  <li key={link.label}>
                    <a
                      href={link.href}
                      className="inline-flex min-h-11 items-center hover:text-ink hover:underline lg:min-h-6"
                    >
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <div className="shell flex flex-wrap items-center justify-between gap-4 border-t border-line py-6 text-s text-ink-2">
          <p>{t('footer.rights', { year: String(year), brand: t('brand') })}</p>
          <LanguageLinks
            locale={locale}
            names={names}
            className="flex"
            itemClassName="not-first:before:px-1 not-first:before:content-['·']"
          />
        </div>
      </div>
    </footer>
  )
}
