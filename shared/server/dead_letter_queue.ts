/** Where jobs of every queue end that will not be tried again, until a person retries them. */
export const deadLetterQueue = 'dead'
