import Link from 'next/link'
import { getTranslations } from '@/i18n/translations'
import { Menu, Store as StoreIcon } from '@/components/ui/icons'
import type { Category } from '@/lib/api/types'
import type { Locale } from '@/i18n/routing'
import { href } from '@/i18n/href'
import { SearchSuggestions } from '@/components/search/search-suggestions'
import { gatewayUrl } from '@/lib/api/origins'
import { AccountLink, CartLink, WishlistLink } from './header-links'
import { LanguageMenu } from './language-menu'
import { Logo } from './logo'
import { NavLink } from './nav-link'
import { SearchForm } from './search-form'
import { SiteMenu } from './site-menu'

type Props = { locale: Locale; categories: Category[] }

export async function SiteHeader({ locale, categories }: Props) {
  const t = await getTranslations('common')
  const to = (path: string) => href(locale, path)
  const names = { fr: t('languages.fr'), ar: t('languages.ar'), en: t('languages.en') }

  return (
    <header className="border-b border-line">
      <div className="shell flex flex-wrap items-center max-lg:pb-3 lg:h-20 lg:gap-10">
        <button
          type="button"
          popoverTarget="site-menu"
          aria-label={t('header.menu')}
          className="-ms-2.5 grid size-11 place-items-center lg:hidden"
        >
          <Menu size={20} />
        </button>
        <div className="flex h-14 grow items-center max-lg:ps-1 lg:h-auto lg:grow-0">
          <Logo brand={t('brand')} href={to('/')} label={t('header.home', { brand: t('brand') })} />
        </div>
        <div className="max-lg:order-last max-lg:w-full lg:max-w-150 lg:grow max-lg:on-product:hidden">
          <SearchForm
            action={to('/search')}
            label={t('header.searchLabel')}
            placeholder={t('header.searchPlaceholder')}
            submit={t('header.searchSubmit')}
          >
            <SearchSuggestions
              gatewayUrl={gatewayUrl()}
              locale={locale}
              texts={{
                suggestions: t('header.suggestions.label'),
                count: t.raw('header.suggestions.count'),
                products: t('header.suggestions.products'),
                categories: t('header.suggestions.categories'),
                stores: t('header.suggestions.stores'),
                all: t.raw('header.suggestions.all'),
              }}
            />
          </SearchForm>
        </div>
        <div className="flex items-center max-lg:-me-2.5 lg:ms-auto lg:gap-6">
          <LanguageMenu
            locale={locale}
            names={names}
            label={t('labelled', { label: t('header.language') })}
          />
          <AccountLink
            signInHref={to('/sign-in')}
            accountHref={to('/account/orders')}
            signIn={t('header.signIn')}
            account={t('header.account')}
          />
          <div className="flex items-center">
            <WishlistLink href={to('/account/wishlist')} label={t('header.wishlist')} />
            <CartLink
              href={to('/cart')}
              label={t('header.cart')}
              countLabel={t.raw('header.cartCount')}
            />
          </div>
        </div>
      </div>
      <nav
        aria-label={t('header.categories')}
        className="shell flex h-12 gap-4 text-s xl:gap-7 whitespace-nowrap max-lg:hidden"
      >
        <div className="-mb-px flex min-w-0 gap-[clamp(0.875rem,4vw-1.75rem,1.75rem)] overflow-x-auto [scrollbar-width:none]">
          {categories.slice(0, 8).map((category) => (
            <NavLink
              key={category.slug}
              href={to(`/c/${category.slug}`)}
              below={category.children.map(({ slug }) => to(`/c/${slug}`))}
              className="inline-flex items-center border-b-2 border-transparent text-ink-2 hover:text-ink aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {category.name[locale]}
            </NavLink>
          ))}
        </div>
        <Link
          href={to('/stores')}
          className="ms-auto inline-flex items-center gap-2 font-medium hover:text-primary"
        >
          <StoreIcon size={20} className="max-xl:hidden" />
          {t('header.stores')}
        </Link>
      </nav>
      <SiteMenu locale={locale} categories={categories} names={names} />
    </header>
  )
}
