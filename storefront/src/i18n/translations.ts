import { locale as rootLocale } from 'next/root-params'
import { createTranslator } from 'next-intl'
import type { getTranslations as GetTranslations } from 'next-intl/server'
import { messagesOf } from './messages'
import { isLocale, routing, type Locale } from './routing'

/** The language of the page's path. Actions and route handlers name theirs. */
export async function getLocale(): Promise<Locale> {
  const named = await rootLocale()
  return isLocale(named) ? named : routing.defaultLocale
}

type Translator = Awaited<ReturnType<typeof GetTranslations>>

const translators = new Map<string, Translator>()

/** As next-intl's, whose translators live for one request: here a message is parsed once a process. */
export const getTranslations = (async (asked?: string | { locale: Locale; namespace?: string }) => {
  const { locale = await getLocale(), namespace = '' } =
    typeof asked === 'object' ? asked : { namespace: asked }
  const key = `${locale} ${namespace}`
  const known = translators.get(key)
  if (known) return known
  const messages = await messagesOf(locale)
  const translator = createTranslator({
    locale,
    messages,
    namespace: (namespace || undefined) as never,
  }) as Translator
  translators.set(key, translator)
  return translator
}) as typeof GetTranslations
