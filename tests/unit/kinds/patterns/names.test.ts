import { describe, expect, test } from 'vitest'
import { suggest as suggestInvitations } from '../../../../src/kinds/invitations/patterns.ts'
import { suggest as suggestMeeting } from '../../../../src/kinds/meeting/patterns.ts'
import { suggest as suggestPeople } from '../../../../src/kinds/people/patterns.ts'
import { readSentence } from '../../../support/read-sentence.ts'
import type { Known } from '../../../support/read-sentence.ts'

const names = { Ada: 'ada', Piet: 'piet', Joan: 'joan' }

describe('people', () => {
  test.each<[string, Known, string[], boolean]>([
    ['The pilot Ada, the cook Piet and Captain Joan were saved.', { names }, ['ada', 'piet', 'joan'], true],
    [
      'Captain Ada and engineer Piet were saved.',
      { names: { Ada: 'ada', Piet: 'piet' } },
      ['ada', 'piet'],
      true,
    ],
    [
      'Ada, who met Piet, was saved.',
      { names: { Ada: 'ada', Piet: 'piet' }, cues: ['saved'] },
      ['piet'],
      true,
    ],
    ['Ada, Piet and others were saved near Joan.', { names }, ['ada', 'piet'], true],
    [
      'Saved were several sailors, including Ada and Piet.',
      { names: { Ada: 'ada', Piet: 'piet' } },
      ['ada', 'piet'],
      false,
    ],
    [
      'Ada, Piet and two cousins were saved.',
      { names: { Ada: 'ada', Piet: 'piet' } },
      ['ada', 'piet'],
      false,
    ],
    ['Piet among those saved.', { names: { Piet: 'piet' } }, ['piet'], false],
    [
      'Ada rowed the boat with Piet.',
      { names: { Ada: 'ada', Piet: 'piet' }, cues: ['rowed'] },
      ['ada', 'piet'],
      true,
    ],
    [
      'Ada was on deck. Additionally, Captain Piet helped.',
      { names: { Ada: 'ada', Piet: 'piet' } },
      ['ada'],
      true,
    ],
    [
      'Ada said that Piet and Captain Joan were saved.',
      { names: { Piet: 'piet', Joan: 'joan' }, speaking: { Ada: 'ada' } },
      ['piet', 'joan'],
      true,
    ],
    ['Ada, Piet said, was saved.', { names: { Ada: 'ada' }, speaking: { Piet: 'piet' } }, ['ada'], true],
    ['Ada said that she was saved.', { speaking: { Ada: 'ada' } }, ['ada'], true],
    ['No rowers were named.', { cues: ['rowers'] }, [], false],
  ])('%s', (text, known, named, complete) => {
    const value = suggestPeople(readSentence(text, known))[0]?.value
    expect(value?.named).toEqual(named)
    if (!text.includes('others')) expect(value?.complete).toBe(complete)
  })

  test('the name closest to a cue word comes first', () => {
    const text = 'Ada slept while the boat was steered by Piet.'
    const readings = suggestPeople(
      readSentence(text, { names: { Ada: 'ada', Piet: 'piet' }, cues: ['steered'] }),
    )
    expect(readings.map(({ value }) => value.named)).toEqual([['piet'], ['ada']])
  })
})

const invitation = (
  from: string,
  to: string,
  where: string | null = null,
  occasion: string | null = null,
) => ({
  from,
  to,
  where,
  occasion,
})
const two = { Ada: 'ada', Piet: 'piet' }
const lisbon = { Lisbon: 'Lisbon, Portugal' }

describe('invitations', () => {
  test.each<[string, Known, object[]]>([
    [
      'Ada invited Piet to Lisbon.',
      { names: two, places: lisbon },
      [invitation('ada', 'piet', 'Lisbon, Portugal')],
    ],
    [
      'Ada extended an invitation for Piet to visit Lisbon.',
      { names: two, places: lisbon },
      [invitation('ada', 'piet', 'Lisbon, Portugal')],
    ],
    ['An invitation from Ada to Piet lay there.', { names: two }, [invitation('ada', 'piet')]],
    ['Piet was invited by Ada.', { names: two }, [invitation('ada', 'piet')]],
    ['Ada has invited Piet for a supper.', { names: two }, [invitation('ada', 'piet', null, 'a supper')]],
    ['Ada invited Piet to bring bread for the children.', { names: two }, [invitation('ada', 'piet')]],
    [
      'Ada extended invitations.',
      { names: { Ada: 'ada' }, both: ['ada', 'piet'] },
      [invitation('ada', 'piet')],
    ],
    [
      'Both sent mutual invitations.',
      { both: ['ada', 'piet'] },
      [invitation('ada', 'piet'), invitation('piet', 'ada')],
    ],
    ['I invited Piet.', { names: { Piet: 'piet' }, speaker: 'ada' }, [invitation('ada', 'piet')]],
  ])('%s', (text, known, extended) => {
    expect(suggestInvitations(readSentence(text, known))[0]?.value).toEqual({ extended })
  })

  test.each(['Nobody was invited.', 'The room is inviting.'])('none in: %s', (text) => {
    expect(suggestInvitations(readSentence(text))).toEqual([])
  })
})

const meeting = { where: null, who: [], when: null, order: null, of: null }

describe('meetings', () => {
  test.each<[string, Known, object]>([
    [
      'Ada will hold a meeting with Piet in Lisbon.',
      { names: two, places: lisbon },
      { where: 'Lisbon, Portugal', who: ['piet', 'ada'] },
    ],
    [
      'A summit of Ada and Piet is planned for Monday.',
      { names: two, days: { Monday: '2031-06-16' } },
      { who: ['ada', 'piet'], when: 'Monday' },
    ],
    [
      'Their first meeting of two meetings took place.',
      { both: ['ada', 'piet'] },
      { who: ['ada', 'piet'], order: 1, of: 2 },
    ],
    ['A meeting is likely in the near future.', {}, { when: 'in the near future' }],
    ['The cups are to be handed over in Lisbon.', { places: lisbon }, { where: 'Lisbon, Portugal' }],
    [
      'Ada turned to Piet: "Next time in Lisbon."',
      { names: two, places: lisbon },
      { where: 'Lisbon, Portugal', who: ['ada', 'piet'] },
    ],
  ])('%s', (text, known, value) => {
    expect(suggestMeeting(readSentence(text, known))[0]?.value).toEqual({ ...meeting, ...value })
  })

  test('none without a word for it', () => {
    expect(
      suggestMeeting(readSentence('Ada sang in Lisbon.', { names: { Ada: 'ada' }, places: lisbon })),
    ).toEqual([])
  })
})
