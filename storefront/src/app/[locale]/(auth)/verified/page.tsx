import type { Metadata } from 'next'
import Link from 'next/link'
import { button } from '@/components/ui/button'
import { AuthFrame } from '@/features/auth/components/auth-frame'
import { href } from '@/i18n/href'
import { getLocale, getTranslations } from '@/i18n/translations'

type Props = { searchParams: Promise<{ error?: string | string[] }> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.verified')
  return { title: t('title'), robots: { index: false } }
}

/** Where the link in an e-mail leads that shows an address to be somebody's own. */
export default async function VerifiedPage({ searchParams }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('auth.verified')
  const isEnded = (await searchParams).error !== undefined
  return (
    <AuthFrame
      title={t(isEnded ? 'endedTitle' : 'title')}
      lead={t(isEnded ? 'ended' : 'lead')}
      footer={null}
    >
      <Link
        href={href(locale, isEnded ? '/account/security' : '/')}
        className={`${button()} w-full`}
      >
        {t(isEnded ? 'toSecurity' : 'toShop')}
      </Link>
    </AuthFrame>
  )
}
