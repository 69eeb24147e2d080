'use client'

import { CrashPage, useCrashLocale } from '@/components/layout/crash-page'

/** Where even the frame of a page fails. Next's own is in English alone, and every page would bring it. */
export default function GlobalCrashPage(props: { reset: () => void }) {
  const locale = useCrashLocale()
  return (
    <html lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
      <body>
        <CrashPage {...props} />
      </body>
    </html>
  )
}
