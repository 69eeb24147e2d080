/** Another try has taken over the key, so this one must write nothing. */
export class SupersededError extends Error {
  override name = 'SupersededError'
}
