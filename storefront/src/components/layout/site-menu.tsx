import Link from 'next/link'
import { getTranslations } from '@/i18n/translations'
import { Heart, Store as StoreIcon, X } from '@/components/ui/icons'
import type { Category } from '@/lib/api/types'
import type { Locale } from '@/i18n/routing'
import { href } from '@/i18n/href'
import { LanguageLinks } from './language-links'

type Props = { locale: Locale; categories: Category[]; names: Record<Locale, string> }

const row = 'flex min-h-11 items-center gap-3 rounded-s px-2 hover:bg-sunken'

/** The phone's menu, a native popover that needs no script. */
export async function SiteMenu({ locale, categories, names }: Props) {
  const t = await getTranslations('common.header')
  return (
    <nav
      id="site-menu"
      popover="auto"
      data-sheet="menu"
      aria-label={t('menu')}
      className="fixed inset-y-0 start-0 m-0 h-dvh max-h-none w-80 max-w-[85vw] overflow-y-auto bg-paper p-4 shadow-2"
    >
      <button
        type="button"
        popoverTarget="site-menu"
        popoverTargetAction="hide"
        aria-label={t('close')}
        className="grid size-11 place-items-center"
      >
        <X size={20} />
      </button>
      <ul className="mt-2">
        {categories.map((category) => (
          <li key={category.slug}>
            <Link href={href(locale, `/c/${category.slug}`)} className={row}>
              {category.name[locale]}
            </Link>
          </li>
        ))}
      </ul>
      <ul className="mt-3 border-t border-line pt-3 font-medium">
        <li>
          <Link href={href(locale, '/stores')} className={row}>
            <StoreIcon size={20} />
            {t('stores')}
          </Link>
        </li>
        <li>
          <Link href={href(locale, '/account/wishlist')} prefetch={false} className={row}>
            <Heart size={20} />
            {t('wishlist')}
          </Link>
        </li>
      </ul>
      <LanguageLinks
        locale={locale}
        names={names}
        className="mt-3 border-t border-line px-2 pt-3"
        itemClassName="flex min-h-11 items-center"
      />
    </nav>
  )
}
