/** What a form sends along unseen. */
export function HiddenValues({ values }: { values: Record<string, string | undefined> }) {
  return Object.entries(values).map(
    ([name, value]) =>
      value !== undefined && <input key={name} type="hidden" name={name} value={value} />
  )
}
