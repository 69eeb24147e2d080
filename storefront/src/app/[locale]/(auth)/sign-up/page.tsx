import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from '@/i18n/translations'
import { AuthFrame } from '@/features/auth/components/auth-frame'
import { GoogleForm } from '@/features/auth/components/google-form'
import { CheckoutLead } from '@/features/auth/components/checkout-lead'
import { SignUpForm } from '@/features/auth/components/sign-up-form'
import { href } from '@/i18n/href'
import { nextPath } from '@/lib/auth/next-path'
import { env } from '@/lib/process/env'
import { getSession } from '@/lib/auth/session'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signUp')
  return { title: t('title'), robots: { index: false } }
}

export default async function SignUpPage({ searchParams }: Props) {
  const locale = await getLocale()
  const next = nextPath((await searchParams).next, '', env()) || undefined
  if (await getSession()) redirect(next ?? href(locale, '/'))
  const t = await getTranslations('auth')
  const isCheckout = next?.startsWith(href(locale, '/checkout'))
  const other = href(locale, '/sign-in', { next })
  return (
    <AuthFrame
      title={t('signUp.title')}
      lead={isCheckout ? t('signUp.checkoutLead') : t('signUp.lead')}
      footer={t.rich('signUp.other', {
        link: (text) => (
          <Link href={other} className="font-medium text-primary hover:underline">
            {text}
          </Link>
        ),
      })}
    >
      {isCheckout && <CheckoutLead />}
      <SignUpForm next={next} />
      <GoogleForm next={next} />
    </AuthFrame>
  )
}
