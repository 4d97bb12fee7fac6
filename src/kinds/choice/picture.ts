import { stanceOf } from '../shared/pictures/picture.ts'
import { cardinal } from '../../text/phrasing.ts'
import type {
  ArticleAnswers,
  Camp,
  CampMember,
  CampsPicture,
  PictureSubject,
} from '../shared/pictures/picture.ts'
import type { Choice } from './schema.ts'

/**
 * Set articles under the answer they chose; one that gives several answers stands under each. Answers that nobody gives or denies are
 * left out.
 *
 * @returns The picture, or null where no article answers.
 */
export function picture({ articles, context }: PictureSubject<Choice>): CampsPicture | null {
  const camps = (context.ownIds ?? [])
    .map((option): Camp => ({
      label: context.nameOf(option),
      members: articles.flatMap((answers) => memberOf(answers, option)),
    }))
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length)
  if (camps.length === 0) return null

  const absent = (['silent', 'unread'] as const)
    .map((absence) => ({
      absence,
      articles: articles
        .filter((answers) => answers.absence === absence)
        .map(({ article, name }) => ({ article, name })),
    }))
    .filter(({ articles }) => articles.length > 0)
  return { shape: 'camps', camps, absent }
}

function memberOf({ article, name, claims }: ArticleAnswers<Choice>, option: string): CampMember[] {
  const here = claims.filter(({ value }) => value.option === option)
  const stance = stanceOf(here)
  if (stance === null) return []
  const answers = new Set(claims.filter(({ denies }) => !denies).map(({ value }) => value.option)).size
  const remarks = [
    stance === 'denies' ? 'denies it' : stance === 'both' ? 'says and denies it' : '',
    stance === 'hedged' ? [...new Set(here.map(({ hedge }) => hedge))].join(', ') : '',
    answers > 1 ? `gives ${cardinal(answers)} answers` : '',
  ]
  return [{ article, name, stance, remark: remarks.filter((words) => words !== '').join('; ') }]
}
