import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Done } from '@/components/account/done'
import { AuthFrame } from '@/features/auth/components/auth-frame'
import { GoogleForm } from '@/features/auth/components/google-form'
import { CheckoutLead } from '@/features/auth/components/checkout-lead'
import { SignInForm } from '@/features/auth/components/sign-in-form'
import { href } from '@/i18n/href'
import { nextPath } from '@/lib/auth/next-path'
import { env } from '@/lib/process/env'
import { getSession } from '@/lib/auth/session'

type Query = { next?: string | string[]; done?: string | string[] }
type Props = { searchParams: Promise<Query> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signIn')
  return { title: t('title'), robots: { index: false } }
}

export default async function SignInPage({ searchParams }: Props) {
  const locale = await getLocale()
  const next = nextPath((await searchParams).next, '', env()) || undefined
  if (await getSession()) redirect(next ?? href(locale, '/'))
  const t = await getTranslations('auth')
  const isCheckout = next?.startsWith(href(locale, '/checkout'))
  const other = href(locale, '/sign-up', { next })
  return (
    <AuthFrame
      title={t('signIn.title')}
      lead={isCheckout ? t('signIn.checkoutLead') : t('signIn.lead')}
      footer={t.rich('signIn.other', {
        link: (text) => (
          <Link href={other} className="font-medium text-primary hover:underline">
            {text}
          </Link>
        ),
      })}
    >
      <Done query={searchParams} />
      {isCheckout && <CheckoutLead />}
      <SignInForm next={next} />
      <GoogleForm next={next} />
    </AuthFrame>
  )
}
