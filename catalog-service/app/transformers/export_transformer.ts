import type { ExportView } from '#queries/find_export'

type Option = { value: string; label: string }

/** What categories and stores are called; those that are gone have no name. */
type Names = { categories: Option[]; stores: Option[] }

/** An export as its page shows it: what was asked for and how far it is. */
export function toExport(found: ExportView, { categories, stores }: Names) {
  const { id, filter, position, total, isCut, bytes, createdAt, finishedAt } = found
  const { view, q, category, storeId } = filter
  return {
    ...{ id, view, isCut, bytes },
    q: q ?? null,
    category: category?.split(',').map((slug) => labelOf(categories, slug)) ?? [],
    store: stores.find(({ value }) => value === storeId)?.label ?? null,
    /** `total` is null until its products are found. */
    progress: { done: position, total },
    isDone: finishedAt !== null,
    createdAt: createdAt.toISOString(),
  }
}

function labelOf(options: Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value
}
