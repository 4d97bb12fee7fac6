import { z } from 'zod'

/**
 * Accept an ID: the name of a content file without its ending.
 *
 * IDs are kebab-case, because they are published in URLs, and permanent, because readers link to them.
 */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an ID in kebab-case: a-z, 0-9 and single hyphens')
