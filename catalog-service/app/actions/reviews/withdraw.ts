import { inject } from '@adonisjs/core'
import { ChangeReview } from '#actions/reviews/change'

/** Deletes a review for its author. */
@inject()
export class WithdrawReview {
  constructor(private changeReview: ChangeReview) {}

  async handle({ id }: { id: string }): Promise<void> {
    await this.changeReview.handle({ id, change: () => 'delete' })
  }
}
