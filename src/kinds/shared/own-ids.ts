import { z } from 'zod'

/**
 * Build the schema of an ID that a fact’s own file defines.
 *
 * @param labels - The fact’s labels by ID; at least one.
 * @param noun - What an ID stands for, for the message: “a topic”.
 */
export function oneOf(
  labels: Readonly<Record<string, string>>,
  noun: string,
): z.ZodEnum<Record<string, string>> {
  const ids = Object.keys(labels)
  return z.enum(ids, `${noun} of the fact: ${ids.join(', ')}`)
}
