/**
 * What a pressed key may be called, best first. Letters go by what they write where that is Latin, else by
 * their place (Arabic layout); digits always by their place (AZERTY needs Shift for them); so do the few signs.
 */
export function namesOf(event: KeyboardEvent): string[] {
  const names = [written(event), placed(event)].filter((name) => name !== null)
  const chord = event.ctrlKey || event.metaKey ? 'ctrl+' : ''
  return names.map(
    (name) => chord + (event.shiftKey && /^[a-z]$/.test(name) ? 'shift+' : '') + name
  )
}

const signs: Record<string, [string, string]> = {
  Slash: ['/', '?'],
  Comma: [',', '<'],
  Semicolon: [';', ':'],
}

function written({ key }: KeyboardEvent): string | null {
  if (key.length > 1) return key
  if (key === ' ') return 'Space'
  return /^[\x20-\x7e]$/.test(key) && !/\d/.test(key) ? key.toLowerCase() : null
}

function placed({ code, shiftKey }: KeyboardEvent): string | null {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return letter.toLowerCase()
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  return digit ?? signs[code]?.[shiftKey ? 1 : 0] ?? null
}

/** Where typing belongs to what has the focus: a field, an open dialog or a menu. */
export function typesInto(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]'
    ) !== null
  )
}
