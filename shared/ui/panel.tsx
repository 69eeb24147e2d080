import { createRoot } from 'react-dom/client'
import { createInertiaApp } from '@inertiajs/react'
import { defaultLocale, isLocale, type Locale } from '../contracts/locale.ts'
import type { ClockPeriod } from '../contracts/clock.ts'
import { setClock } from './format/clock.ts'
import { ShortcutsProvider } from './keys/shortcuts.tsx'
import { LanguageProvider } from './language.tsx'
import { PanelBase } from './link.tsx'
import { Shell } from './shell/shell.tsx'
import { startTheme } from './shell/theme.ts'

type Catalogue = Record<string, unknown>
type Loader<T> = () => Promise<T>

type Options = {
  /** Its path under the gateway: `/admin/stores`. */
  base: string
  /** `import.meta.glob('./pages/**\/*.tsx')` */
  pages: Record<string, Loader<unknown>>
  /** `import.meta.glob('./messages/*.json', { import: 'default' })` */
  messages: Record<string, Loader<unknown>>
}

const own: Record<Locale, Loader<{ default: Catalogue }>> = {
  fr: () => import('./messages/fr.json'),
  ar: () => import('./messages/ar.json'),
  en: () => import('./messages/en.json'),
}

/** Starts a panel: its pages inside the shell, in the language that the server chose. */
export function createPanel({ base, pages, messages }: Options) {
  startTheme()
  return createInertiaApp({
    http: { xsrfCookieName: csrfCookie(base), xsrfHeaderName: 'X-CSRF-TOKEN' },
    title: (title) => (title ? `${title} · Rahba` : 'Rahba'),
    progress: { color: 'var(--primary)', delay: 300 },
    layout: () => Shell,
    resolve: async (name) => {
      const page = pages[`./pages/${name}.tsx`]
      if (!page) throw new Error(`No page ${name} in this panel`)
      return (await page()) as never
    },
    async setup({ el, App, props }) {
      const { clock, ...shared } = props.initialPage.props
      setClock((clock ?? []) as ClockPeriod[])
      const locale = localeOf(shared.locale)
      const panel = messages[`./messages/${locale}.json`]!() as Promise<Catalogue>
      const texts = { ...(await panel), ...(await own[locale]()).default }
      createRoot(el).render(
        <LanguageProvider locale={locale} messages={texts}>
          <PanelBase value={base}>
            <ShortcutsProvider>
              <App {...props} />
            </ShortcutsProvider>
          </PanelBase>
        </LanguageProvider>
      )
    },
  })
}

/** As `panelCookieName` of `server/panel/config.ts` has it. */
function csrfCookie(base: string): string {
  const prefix = location.protocol === 'https:' ? '__Secure-' : ''
  return `${prefix}${base.slice(base.lastIndexOf('/') + 1)}_csrf`
}

function localeOf(value: unknown): Locale {
  return isLocale(value) ? value : defaultLocale
}
