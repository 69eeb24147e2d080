'use client'

import { usePathname } from 'next/navigation'
import { defaultLocale, isLocale } from '@marketplace/shared/contracts/locale'
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
