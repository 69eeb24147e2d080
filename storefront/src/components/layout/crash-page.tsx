'use client'

import { usePathname } from 'next/navigation'
import { defaultLocale, isLocale, type Locale } from '@marketplace/shared/contracts/locale'
import ar from '../../../messages/ar/crash.json'
import en from '../../../messages/en/crash.json'
import fr from '../../../messages/fr/crash.json'

const texts = { fr, ar, en }

/** The language of the page that failed; where its frame failed too nobody but the browser knows the path. */
export function useCrashLocale(): Locale {
  const path: string | null = usePathname()
  const named = (path ?? globalThis.location?.pathname ?? '').split('/')[1]
  return isLocale(named) ? named : defaultLocale
}

/** The last resort: a defect of ours. It brings its own few words, and every page brings it, so it is kept small. */
export function CrashPage({ reset }: { reset: () => void }) {
  const locale = useCrashLocale()
  const text = texts[locale]
  return (
    <main className="shell grid justify-items-center gap-4 py-12 text-center">
      <h1 className="type-panel">{text.title}</h1>
      <p className="text-ink-2">{text.text}</p>
      <button type="button" onClick={reset} className="tap min-h-11 font-semibold underline">
        {text.retry}
      </button>
      <a href={`/${locale}`} className="tap min-h-11 underline">
        {text.home}
      </a>
    </main>
  )
}
