const unsafe = /[<>&\u2028\u2029]/g

/**
 * JSON for the inside of a script element. `<!--<script>` in a text would make the browser read past the
 * element's end (HTML, "Restrictions for contents of script elements"), so no `<` stands in it as such.
 */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, escape)
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
