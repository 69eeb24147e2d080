import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { FindQuote } from '#queries/find_quote'
import QuoteTransformer, { quoteShape } from '#transformers/quote_transformer'
import { quoteValidator } from '#validators/checkout'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class QuotesController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'quoteCheckout',
      summary: 'What a cart costs now, store by store',
      public: true,
      body: quoteValidator,
      example: {
        items: [{ productId: '01990000-0000-7000-8000-000000000002', quantity: 2 }],
        region: 'MA-07',
        city: 'Safi',
      },
      data: quoteShape,
      errors: [502, 503, 504],
    },
  }

  @inject()
  async store({ request, serialize, locale, trace }: HttpContext, quote: FindQuote) {
    const { items, ...place } = await request.validateUsing(quoteValidator)
    const shares = await quote.handle(items, place, { locale, trace })
    return serialize({ ...new QuoteTransformer(shares).toObject() })
  }
}
