type Fault = { when: 'before' | 'after'; run: () => unknown }

/** What goes wrong with the calls of a fake, one call after the other. Faults that are left over fail nothing. */
export class Faults {
  #planned = new Map<string, Fault[]>()
  /** How often each call was made. */
  calls: Record<string, number> = {}

  /** The next such call fails, and nothing happens there. */
  fail(call: string, error: Error, times = 1) {
    for (let time = 0; time < times; time++) this.#plan(call, 'before', () => Promise.reject(error))
  }

  /** The next such call does its work, but its answer is lost. */
  loseAnswer(call: string, error: Error) {
    this.#plan(call, 'after', () => Promise.reject(error))
  }

  /** Something happens between the work of the next such call and its answer. */
  meanwhile(call: string, run: () => unknown) {
    this.#plan(call, 'after', run)
  }

  /** The next such call stands still. Gives what lets it go on, and what tells that it has come. */
  hold(call: string, when: 'before' | 'after' = 'before') {
    const come = Promise.withResolvers<void>()
    const gate = Promise.withResolvers<void>()
    this.#plan(call, when, () => {
      come.resolve()
      return gate.promise
    })
    return { come: come.promise, letGo: () => gate.resolve() }
  }

  async around<T>(call: string, work: () => T | Promise<T>): Promise<T> {
    this.calls[call] = (this.calls[call] ?? 0) + 1
    const fault = this.#planned.get(call)?.shift()
    if (fault?.when === 'before') await fault.run()
    const result = await work()
    if (fault?.when === 'after') await fault.run()
    return result
  }

  #plan(call: string, when: Fault['when'], run: Fault['run']) {
    this.#planned.set(call, [...(this.#planned.get(call) ?? []), { when, run }])
  }
}
