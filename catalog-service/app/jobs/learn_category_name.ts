import { inject } from '@adonisjs/core'
import { LearnCategoryWords } from '#actions/search/learn_category_words'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Has the products of a renamed category found by its new name. */
@inject()
export default class LearnCategoryName {
  static queue = 'search.category'
  static options: JobOptions = { concurrency: 1 }

  constructor(private learn: LearnCategoryWords) {}

  async handle({ category }: { category: string }) {
    await this.learn.handle({ category })
  }
}
