import { inject } from '@adonisjs/core'
import { LearnProductWords } from '#actions/search/learn_product_words'

/** Makes the words of a new or renamed product known to typos and beginnings. */
@inject()
export default class LearnWords {
  static queue = 'search.learn'

  constructor(private learn: LearnProductWords) {}

  async handle({ productId }: { productId: string }) {
    await this.learn.handle({ productId })
  }
}
