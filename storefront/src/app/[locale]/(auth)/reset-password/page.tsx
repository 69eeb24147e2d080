import type { Metadata } from 'next'
import Link from 'next/link'
import { button } from '@/components/ui/button'
import { AuthFrame } from '@/features/auth/components/auth-frame'
import { ResetPasswordForm } from '@/features/auth/components/reset-password-form'
import { href } from '@/i18n/href'
import { getLocale, getTranslations } from '@/i18n/translations'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.reset')
  return { title: t('title'), robots: { index: false } }
}

/** Opening it uses nothing up: programs that look into mails open links too. */
export default async function ResetPasswordPage({ searchParams }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('auth.reset')
  const { token } = await searchParams
  const footer = (
    <Link
      href={href(locale, '/forgot-password')}
      className="font-medium text-primary hover:underline"
    >
      {t('again')}
    </Link>
  )
  if (typeof token === 'string' && token) {
    return (
      <AuthFrame title={t('title')} lead={t('lead')} footer={footer}>
        <ResetPasswordForm token={token} />
      </AuthFrame>
    )
  }
  return (
    <AuthFrame title={t('endedTitle')} lead={t('ended')} footer={null}>
      <Link href={href(locale, '/forgot-password')} className={`${button()} w-full`}>
        {t('again')}
      </Link>
    </AuthFrame>
  )
}
