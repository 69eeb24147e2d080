/**
 * Sends one batch after the other, so that a key pressed during a request loses nothing. `post` resolves to
 * the response, or to null where the server did not take the batch.
 */
export class Outbox<Batch, Answer> {
  #waiting: { batch: Batch; settle: (answer: Answer | null) => void }[] = []
  #isSending = false
  #post: (batch: Batch) => Promise<Answer | null>

  constructor(post: (batch: Batch) => Promise<Answer | null>) {
    this.#post = post
  }

  send(batch: Batch): Promise<Answer | null> {
    return new Promise((settle) => {
      this.#waiting.push({ batch, settle })
      void this.#sendNext()
    })
  }

  async #sendNext() {
    if (this.#isSending) return
    this.#isSending = true
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      next.settle(await this.#post(next.batch))
    }
    this.#isSending = false
  }
}
