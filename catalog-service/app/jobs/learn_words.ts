import { inject } from '@adonisjs/core'
import { LearnProductWords } from '#actions/search/learn_product_words'

/** Of one product, or of all that an import made or renamed. */
type Sent = { productId: string } | { productIds: string[] }

/** Makes the words of new or renamed products known to typos and beginnings. */
@inject()
export default class LearnWords {
  static queue = 'search.learn'

  constructor(private learn: LearnProductWords) {}

  async handle(sent: Sent) {
    await this.learn.handle('productIds' in sent ? sent : { productIds: [sent.productId] })
  }
}
