import { inject } from '@adonisjs/core'
import { ChangeReview } from '#actions/reviews/change'

/** The author takes their review back for good. */
@inject()
export class WithdrawReview {
  constructor(private changeReview: ChangeReview) {}

  async handle({ id }: { id: string }): Promise<void> {
    await this.changeReview.handle({ id, change: () => 'delete' })
  }
}
