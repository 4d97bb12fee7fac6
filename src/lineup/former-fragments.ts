/** Something of content that may have been renamed. */
interface Renamable {
  readonly id: string
  /** The IDs that it had before. */
  readonly formerly?: readonly string[] | undefined
}

/**
 * List the fragments that a part of a page had before anything that its ID is made of was renamed.
 *
 * @param renamed - Whose IDs the part’s own ID is made of, in order, with dots between them.
 * @returns Fragments without their sign; none where nothing was renamed.
 */
export function formerFragments(...renamed: readonly Renamable[]): string[] {
  const names = renamed.map(({ id, formerly = [] }) => [id, ...formerly])
  const all = names.reduce((starts, ids) => starts.flatMap((start) => ids.map((id) => `${start}.${id}`)))
  return all.slice(1)
}
