import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { button } from '@/components/ui/button'
import { alternates } from '@/i18n/alternates'
import { href } from '@/i18n/href'

const topics = ['cod', 'transfer', 'whatsapp', 'cancel'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('help')
  return { title: t('title'), ...(await alternates('/help/payment')) }
}

export default async function PaymentHelpPage() {
  const t = await getTranslations('help')
  const locale = await getLocale()
  return (
    <div className="shell pt-6 lg:pt-10">
      <h1 className="type-page">{t('title')}</h1>
      <p className="mt-2 measure text-ink-2">{t('lead')}</p>
      <div className="mt-8 grid gap-4 lg:grid-cols-2">
        {topics.map((topic) => (
          <section key={topic} id={topic} className="panel scroll-mt-6 p-4 lg:p-6">
            <h2 className="type-panel">{t(`${topic}.title`)}</h2>
            <p className="mt-2 measure">{t(`${topic}.text`)}</p>
          </section>
        ))}
      </div>
      <p className="mt-8">
        <Link
          href={href(locale, '/account/orders')}
          prefetch={false}
          className={button('secondary')}
        >
          {t('orders')}
        </Link>
      </p>
    </div>
  )
}
