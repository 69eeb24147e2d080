import { usePage } from '@inertiajs/react'
import { locales } from '../../contracts/locale.ts'
import { useLanguage, useUiTexts } from '../language.tsx'

const names = { fr: 'FR', ar: 'عربية', en: 'EN' }
const spoken = { fr: 'Français', ar: 'العربية', en: 'English' }

/** FR / عربية / EN. A whole page load: the direction and every text change with it. */
export function LanguageSwitch() {
  const texts = useUiTexts('shell')
  const language = useLanguage()
  const { url } = usePage()
  return (
    <nav
      aria-label={texts('language')}
      className="flex gap-px rounded-sm bg-[color-mix(in_oklab,var(--line)_55%,var(--sunken))] p-0.5 md:max-lg:flex-col"
    >
      {locales.map((locale) => (
        <a
          key={locale}
          href={inLanguage(url, locale)}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === language ? 'true' : undefined}
          title={spoken[locale]}
          className="grid h-7 grow place-items-center rounded-[7px] text-xs text-ink-2 hover:text-ink aria-[current]:bg-surface aria-[current]:font-medium aria-[current]:text-ink aria-[current]:shadow-1 pointer-coarse:h-10"
        >
          {names[locale]}
        </a>
      ))}
    </nav>
  )
}

function inLanguage(url: string, locale: string): string {
  const [path, query] = url.split('?')
  const params = new URLSearchParams(query)
  params.set('lang', locale)
  return `${path}?${params}`
}
