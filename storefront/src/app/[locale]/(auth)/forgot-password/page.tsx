import type { Metadata } from 'next'
import Link from 'next/link'
import { AuthFrame } from '@/features/auth/components/auth-frame'
import { ForgotPasswordForm } from '@/features/auth/components/forgot-password-form'
import { href } from '@/i18n/href'
import { getLocale, getTranslations } from '@/i18n/translations'

type Props = { searchParams: Promise<{ sent?: string | string[] }> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.forgot')
  return { title: t('title'), robots: { index: false } }
}

export default async function ForgotPasswordPage({ searchParams }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('auth.forgot')
  const isSent = (await searchParams).sent !== undefined
  const footer = (
    <Link href={href(locale, '/sign-in')} className="font-medium text-primary hover:underline">
      {t('back')}
    </Link>
  )
  return (
    <AuthFrame title={t('title')} lead={t('lead')} footer={footer}>
      {isSent ? <p role="status">{t('sent')}</p> : <ForgotPasswordForm />}
    </AuthFrame>
  )
}
