import { locale as rootLocale } from 'next/root-params'
import { createTranslator } from 'next-intl'
import type { getTranslations as GetTranslations } from 'next-intl/server'
import { messagesOf } from './messages'
import { filled, templateOf } from './templates'
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
  const translator = withTemplates(
    createTranslator({
      locale,
      messages,
      namespace: (namespace || undefined) as never,
    }) as Translator
  )
  translators.set(key, translator)
  return translator
}) as typeof GetTranslations

/** Fills the places of plain messages itself: next-intl takes a tenth of the time of a list for it. */
function withTemplates(translator: Translator): Translator {
  const templates = new Map<string, string[] | null>()
  const translate = (key: never, values?: Record<string, unknown>, formats?: never) => {
    let template = templates.get(key)
    if (template === undefined) {
      template = translator.has(key) ? templateOf(translator.raw(key)) : null
      templates.set(key, template)
    }
    const text = template && filled(template, values)
    return text ?? translator(key, values as never, formats)
  }
  return Object.assign(translate, translator) as Translator
}
