import { describe, expect, test } from 'vitest'
import { choice } from '../../../../src/kinds/choice/choice.ts'
import type { CampsPicture } from '../../../../src/kinds/shared/pictures/picture.ts'
import { subjectOf } from '../shared/pictures/subject-of.ts'
import type { Draws, Said, Told } from '../shared/pictures/subject-of.ts'

const picture = choice.picture as Draws<CampsPicture>
const picks = (option: string, more: Omit<Said, 'value'> = {}): Said => ({ value: { option }, ...more })
const draw = (...told: Told[]) => picture(subjectOf(told, { ownIds: ['no', 'maybe', 'yes', 'never'] }))
const campsOf = (...told: Told[]) =>
  draw(...told)?.camps.map(({ label, members }) => [
    label,
    ...members.map(({ name, stance, remark }) => `${name} ${stance} ${remark}`.trim()),
  ])

describe('the picture of choice', () => {
  test('sets articles under their answer, the biggest camp first, the curator’s order else', () => {
    expect(campsOf([picks('yes')], [picks('no')], [picks('yes')], [picks('maybe')], 'silent')).toEqual([
      ['YES', 'A says', 'C says'],
      ['NO', 'B says'],
      ['MAYBE', 'D says'],
    ])
  })

  test('sets those without an answer apart', () => {
    expect(draw([picks('yes')], 'silent')?.shape).toBe('camps')
    expect(draw([picks('yes')], 'silent', 'unread', 'silent')?.absent).toEqual([
      {
        absence: 'silent',
        articles: [
          { article: 'b', name: 'B' },
          { article: 'd', name: 'D' },
        ],
      },
      { absence: 'unread', articles: [{ article: 'c', name: 'C' }] },
    ])
    expect(draw([picks('yes')])?.absent).toEqual([])
  })

  test.each<{ told: Told; camps: string[][] }>([
    { told: [picks('yes', { denies: true })], camps: [['YES', 'A denies denies it']] },
    { told: [picks('yes', { hedge: 'expected' })], camps: [['YES', 'A hedged expected']] },
    {
      told: [picks('yes', { hedge: 'expected' }), picks('yes', { hedge: 'possible' })],
      camps: [['YES', 'A hedged expected, possible']],
    },
    { told: [picks('yes', { hedge: 'expected' }), picks('yes')], camps: [['YES', 'A says']] },
    { told: [picks('yes'), picks('yes', { denies: true })], camps: [['YES', 'A both says and denies it']] },
    {
      told: [picks('yes', { hedge: 'possible' }), picks('no')],
      camps: [
        ['NO', 'A says gives two answers'],
        ['YES', 'A hedged possible; gives two answers'],
      ],
    },
    {
      told: [picks('yes'), picks('no', { denies: true })],
      camps: [
        ['NO', 'A denies denies it'],
        ['YES', 'A says'],
      ],
    },
  ])('remarks on $told', ({ told, camps }) => {
    expect(campsOf(told)).toEqual(camps)
  })

  test('is no picture where nobody answers', () => {
    expect(draw('silent', 'unread')).toBeNull()
  })
})
