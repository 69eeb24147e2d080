/** What a form shows after it was sent: what is wrong, and what had been written. */
export type FormState = {
  /** By field; a sentence each. */
  errors: Record<string, string>
  values: Record<string, string>
  /** What is wrong with the whole. */
  message?: string
  /** What was done. */
  done?: string
  /** Where to go, with a whole page load. */
  go?: string
}

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>

export const untouched: FormState = { errors: {}, values: {} }
