import { createContext, use, type ReactNode } from 'react'
import { IntlProvider, useTranslations } from 'use-intl'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { directionOf, type Locale } from '../contracts/locale.ts'
import { timeZone } from '../contracts/clock.ts'
import { intlTags } from './format/language.ts'

type Messages = Record<string, unknown>

const LanguageContext = createContext<Locale>('fr')

/** Texts, formats and direction for everything below. `messages`: the panel's and `ui`'s, in that language. */
export function LanguageProvider({
  locale,
  messages,
  children,
}: {
  locale: Locale
  messages: Messages
  children: ReactNode
}) {
  return (
    <LanguageContext value={locale}>
      <IntlProvider locale={intlTags[locale]} messages={messages as never} timeZone={timeZone}>
        <DirectionProvider direction={directionOf(locale)}>{children}</DirectionProvider>
      </IntlProvider>
    </LanguageContext>
  )
}

/** The page's language: `fr`, `ar` or `en`. */
export function useLanguage(): Locale {
  return use(LanguageContext)
}

/** The shell's own texts; `group` is a key under `ui` in `messages/*.json`. */
export function useUiTexts(group: string) {
  return useTranslations(`ui.${group}`)
}
