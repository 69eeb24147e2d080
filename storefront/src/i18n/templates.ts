/** What the syntax of messages has besides `{name}`: plurals, numbers, tags and quotes. */
const other = /[<#']|\{(?!\w+\})/

/** A message as the texts and names that it is made of by turns; null where it has more than `{name}`. */
export function templateOf(message: unknown): string[] | null {
  if (typeof message !== 'string' || other.test(message)) return null
  return message.split(/\{(\w+)\}/)
}

/** The message with its values; null where one is missing or no text. */
export function filled(template: string[], values: Record<string, unknown> = {}): string | null {
  let text = ''
  for (const [index, part] of template.entries()) {
    const value = index % 2 === 0 ? part : values[part]
    if (typeof value !== 'string' && typeof value !== 'number') return null
    text += value
  }
  return text
}
