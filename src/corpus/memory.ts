/**
 * Gives what was made before of the same inputs under the same key, or makes it.
 *
 * @param inputs - All that the result rests on; they are the same where each is the same text, number or object.
 */
export type Memory = <Result>(key: string, inputs: readonly unknown[], make: () => Result) => Result

/** Remember nothing: whoever reads content once has nothing to gain. */
export const noMemory: Memory = (_key, _inputs, make) => make()

/** Remember the last result under each key, so that a second reading works out only what has changed. */
export function createMemory(): Memory {
  const remembered = new Map<string, { readonly inputs: readonly unknown[]; readonly result: unknown }>()
  return <Result>(key: string, inputs: readonly unknown[], make: () => Result): Result => {
    const before = remembered.get(key)
    if (
      before?.inputs.length === inputs.length &&
      before.inputs.every((input, position) => input === inputs[position])
    )
      // One key stands for one sort of result: that is the caller’s part.
      return before.result as Result
    const result = make()
    remembered.set(key, { inputs, result })
    return result
  }
}
