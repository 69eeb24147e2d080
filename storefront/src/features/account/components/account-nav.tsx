import { getLocale, getTranslations } from '@/i18n/translations'
import { Heart, MapPin, Package, ShieldCheck, User } from '@/components/ui/icons'
import { SignOutForm } from '@/components/account/sign-out-form'
import { href } from '@/i18n/href'
import { AccountLink } from './account-link'

const pages = [
  { name: 'orders', Icon: Package },
  { name: 'addresses', Icon: MapPin },
  { name: 'wishlist', Icon: Heart },
  { name: 'profile', Icon: User },
  { name: 'security', Icon: ShieldCheck },
] as const

const row = 'flex min-h-11 w-full items-center gap-3 rounded-m px-4 text-m whitespace-nowrap'

/** The pages of the account: beside them on a desk, a row that scrolls on a phone. */
export async function AccountNav() {
  const locale = await getLocale()
  const t = await getTranslations('account.nav')
  return (
    <nav aria-label={t('label')}>
      <ul className="flex gap-1 max-lg:-mx-4 max-lg:overflow-x-auto max-lg:px-4 lg:flex-col">
        {pages.map(({ name, Icon }) => (
          <li key={name}>
            <AccountLink
              href={href(locale, `/account/${name}`)}
              className={`${row} text-ink-2 hover:bg-sunken hover:text-ink aria-[current]:bg-primary-soft aria-[current]:font-medium aria-[current]:text-primary`}
            >
              <Icon size={20} />
              {t(name)}
            </AccountLink>
          </li>
        ))}
        <li className="lg:mt-3 lg:border-t lg:border-line lg:pt-3">
          <SignOutForm label={t('signOut')} className={`${row} text-ink-2 hover:bg-sunken`} />
        </li>
      </ul>
    </nav>
  )
}
