import type {} from '@adonisjs/core/providers/vinejs_provider'
import { HttpContext, HttpRequest, RequestValidator } from '@adonisjs/core/http'
import { BaseSerializer } from '@adonisjs/core/transformers'
import { defaultLocale } from '../../contracts/locale.ts'
import type { PageMeta } from '../../contracts/pagination.ts'
import { RuleMessages } from './rule_messages.ts'

/** The envelope of every successful answer: `{ data, meta? }`. */
class EnvelopeSerializer extends BaseSerializer<{ Wrap: 'data'; PaginationMetaData: PageMeta }> {
  wrap = 'data' as const

  definePaginationMetaData(meta: unknown): PageMeta {
    return meta as PageMeta
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    serialize: EnvelopeSerializer['serialize']
  }
}

/**
 * Gives every request `ctx.serialize` and validation messages in the reader's language. What is validated is
 * the body unless a reading request hands over its query: the framework would let the query speak over it.
 */
export default class HttpProvider {
  boot() {
    const serializer = new EnvelopeSerializer()
    async function serialize(this: HttpContext, values: any) {
      const { metadata: meta, ...rest } = (await serializer.serialize(
        values,
        this.containerResolver
      )) as any
      return meta ? { ...rest, meta } : rest
    }
    HttpContext.instanceProperty('serialize', serialize as any)
    HttpRequest.macro('validateUsing', function (this: HttpRequest, validator, ...[options]) {
      const read: any = { data: this.body(), ...options }
      return new RequestValidator(this.ctx!).validateUsing(validator, read)
    })
    RequestValidator.messagesProvider = ({ locale }) => new RuleMessages(locale ?? defaultLocale)
  }
}
