'use client'

import { usePathname } from 'next/navigation'
import { defaultLocale, isLocale } from '@marketplace/shared/contracts/locale'
import { button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import ar from '../../../messages/ar/crash.json'
import en from '../../../messages/en/crash.json'
import fr from '../../../messages/fr/crash.json'

const texts = { fr, ar, en }

/** The last resort: a defect of ours. It brings its own few words, and every page brings it, so it is kept small. */
export default function CrashPage({ reset }: { reset: () => void }) {
  const named = usePathname().split('/')[1]
  const locale = isLocale(named) ? named : defaultLocale
  const text = texts[locale]
  return (
    <main className="shell py-12">
      <Notice
        icon={
          <span aria-hidden className="text-2xl font-semibold">
            !
          </span>
        }
        level="h1"
        title={text.title}
        text={text.text}
      >
        <button type="button" onClick={reset} className={button()}>
          {text.retry}
        </button>
        <a href={`/${locale}`} className={button('secondary')}>
          {text.home}
        </a>
      </Notice>
    </main>
  )
}
