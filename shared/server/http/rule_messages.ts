import { SimpleMessagesProvider } from '@vinejs/vine'
import { ruleMessage } from '../../contracts/messages/index.ts'
import type { Locale } from '../../contracts/locale.ts'

/** The sentences of validation rules in one language. An empty text is `required`, whichever rule missed it. */
export class RuleMessages extends SimpleMessagesProvider {
  #locale: Locale

  constructor(locale: Locale) {
    super({})
    this.#locale = locale
  }

  override getMessage(
    ...[, rule, field, values]: Parameters<SimpleMessagesProvider['getMessage']>
  ) {
    return ruleMessage(this.#locale, field.value === '' ? 'required' : rule, values)
  }
}
