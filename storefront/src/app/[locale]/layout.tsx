import type { ReactNode } from 'react'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { preload } from 'react-dom'
import { getTranslations } from '@/i18n/translations'
import { ArchDefinition } from '@/components/ui/arch'
import { directionOf, isLocale, routing } from '@/i18n/routing'
import { storefrontUrl } from '@/lib/api/origins'
import '../globals.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }))
}

export const viewport: Viewport = { themeColor: '#fcfaf5' }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return {
    metadataBase: new URL(storefrontUrl()),
    title: { default: t('brand'), template: `%s · ${t('brand')}` },
    description: t('tagline'),
  }
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  preload(`/fonts/readex-pro-${locale === 'ar' ? 'arabic' : 'latin'}-5.3.0.woff2`, {
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  })
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <ArchDefinition />
        {children}
      </body>
    </html>
  )
}
