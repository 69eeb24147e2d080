'use client'

import Link from 'next/link'
import { Heart, ShoppingBag, User } from '@/components/ui/icons'
import { countItems } from '@/lib/shopper/cart-line'
import { useShopper } from '@/lib/shopper/store'

const round =
  'relative inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-s text-s font-medium hover:text-primary lg:min-w-6'

type AccountProps = { signInHref: string; accountHref: string; signIn: string; account: string }

export function AccountLink({ signInHref, accountHref, signIn, account }: AccountProps) {
  const { user } = useShopper()
  const name = user?.name.split(' ')[0]
  return (
    <Link href={user ? accountHref : signInHref} prefetch={false} className={round}>
      <User size={20} />
      <span className="sr-only lg:not-sr-only" dir="auto">
        {user ? name || account : signIn}
      </span>
    </Link>
  )
}

export function WishlistLink({ href, label }: { href: string; label: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      className={`${round} max-lg:hidden lg:min-w-11`}
    >
      <Heart size={20} />
    </Link>
  )
}

type CartProps = { href: string; label: string; countLabel: string }

export function CartLink({ href, label, countLabel }: CartProps) {
  const count = countItems(useShopper().cart)
  return (
    <Link href={href} prefetch={false} className={`${round} lg:-me-2.5 lg:min-w-11`}>
      <ShoppingBag size={20} />
      <span className="sr-only">{label}</span>
      {count > 0 && (
        <span
          className="figures absolute end-0.5 top-0.5 grid h-[18px] min-w-[18px] place-items-center rounded-full bg-accent px-1 text-[11px]/none font-medium text-accent-ink"
          data-testid="cart-count"
        >
          <span aria-hidden>{count}</span>
          <span className="sr-only">{countLabel.replace('{count}', String(count))}</span>
        </span>
      )}
    </Link>
  )
}
