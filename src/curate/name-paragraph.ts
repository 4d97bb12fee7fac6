/**
 * Name a place of an article beside words that stand there.
 *
 * @param paragraph - The paragraph’s number in the source; 0 is the article’s headline.
 */
export function nameParagraph(paragraph: number): string {
  return paragraph === 0 ? 'the headline' : `¶${paragraph}`
}
