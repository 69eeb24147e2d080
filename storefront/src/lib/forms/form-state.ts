/** What a form shows after it was refused: what is wrong, and what had been written. */
export type FormState = {
  /** By field; a sentence each. */
  errors: Record<string, string>
  values: Record<string, string>
  /** What is wrong with the whole. */
  message?: string
  /** The way on from there, beside the page so that nothing written is lost. */
  way?: { href: string; label: string }
  /** Both values of what someone else changed meanwhile. */
  conflicts?: Conflict[]
  /** Where to go, with a whole page load. */
  go?: string
}

export type Conflict = { label: string; yours: string; saved: string }

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>

export const untouched: FormState = { errors: {}, values: {} }
