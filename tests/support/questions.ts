import { loadCorpus } from '../../src/corpus/read-corpus.ts'

/**
 * Count the questions that a story of the shipped content asks, so that tests don’t break when a curator adds one.
 *
 * @param story - The story’s ID.
 */
export function questionsOf(story: string): number {
  return loadCorpus({ content: 'content', sources: null }).stories.get(story)!.facts.length
}
