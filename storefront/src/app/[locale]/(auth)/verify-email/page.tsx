import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { button } from '@/components/ui/button'
import { AuthFrame } from '@/features/auth/components/auth-frame'
import { EmailLinkForm } from '@/features/auth/components/email-link-form'
import { href } from '@/i18n/href'
import { getLocale, getTranslations } from '@/i18n/translations'
import { findEmailLink } from '@/lib/auth/email-links'
import { isolated } from '@/lib/format/isolated'
import { noteResponse } from '@/lib/http/response-context'

type Query = Partial<Record<'token' | 'done' | 'sent', string | string[]>>
type Props = { searchParams: Promise<Query> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.verifyEmail')
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' }
}

/** Where the link in an e-mail leads that shows an address to be somebody's own. Opening it uses nothing up. */
export default async function VerifyEmailPage({ searchParams }: Props) {
  noteResponse({ isPersonal: true })
  const { token, done, sent } = await searchParams
  const t = await getTranslations('auth.verifyEmail')
  const toShop = <WayOn path="/">{t('toShop')}</WayOn>
  if (done) return frame(t('doneTitle'), t('done'), toShop)
  if (sent) return frame(t('sentTitle'), t('sent'), toShop)
  const known = typeof token === 'string' ? token : ''
  const link = await findEmailLink(known)
  if (link.state === 'ended') {
    const toSecurity = <WayOn path="/account/security">{t('toSecurity')}</WayOn>
    return frame(t('endedTitle'), t('ended'), toSecurity)
  }
  const email = isolated(link.email)
  if (link.state === 'used') return frame(t('usedTitle'), t('used', { email }), toShop)
  const isLate = link.state === 'late'
  const form = <EmailLinkForm token={known} isLate={isLate} />
  return frame(t(isLate ? 'endedTitle' : 'title'), t(isLate ? 'late' : 'lead', { email }), form)
}

function frame(title: string, lead: string, content: ReactNode) {
  return (
    <AuthFrame title={title} lead={lead} footer={null}>
      {content}
    </AuthFrame>
  )
}

async function WayOn({ path, children }: { path: string; children: ReactNode }) {
  return (
    <Link href={href(await getLocale(), path)} className={`${button()} w-full`}>
      {children}
    </Link>
  )
}
