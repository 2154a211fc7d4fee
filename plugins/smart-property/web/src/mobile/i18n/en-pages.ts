import { en } from '@linli/smart-property-contract/words/en'

import { panel } from '../../console/i18n/en-panel.ts'
import { nest } from '../../console/i18n/nest.ts'
import { phone } from './en-order.ts'

const own = {
  /** What the timeline says of a step, in the words of the desk. */
  panel,
  orders: {
    internal: 'Internal',
    photo: 'Photo {n}',
    solved: 'Solved',
    unsolved: 'Not solved',
    change: {
      assignee: 'Holder',
      grade: 'Grade',
      category: 'Category',
      kind: 'Kind',
      rating: 'Rating',
      reason: 'Reason',
      purpose: 'Purpose',
      isSolved: 'Solved',
    },
  },
  kept: 'No network: this is how it was {when}',
  report: {
    words: 'Say it in a line (optional with a photo or a recording)',
    wordsHint: 'For example: a noise in the lift',
    category: 'What is it about',
    kind: 'You want a',
    where: 'Where',
    home: 'At home, {unit}',
    area: 'A shared place',
    areaText: 'Place',
    areaHint: 'For example: East gate, hall of building 3, car park',
    places: { lift: 'Lift', lobby: 'Lobby', garage: 'Car park', garden: 'Garden' },
    send: 'Send to the office',
    recording: 'Recording; send when you are done',
    sending: 'Sending',
    done: 'The office has it',
    kept: 'No network: it is kept and will be sent by itself',
    followed: 'You follow it and will be told how it goes',
    doubled: {
      title: 'Neighbours reported this',
      text: 'If it is the same, there is no need to report it again: you will be told how far it is.',
      since: 'Reported {when}',
      meToo: 'I have met it too',
      meTooWhat: 'I have met it too: {what}',
      followed: 'You follow it already',
      closed: 'Closed a few days ago. If it is back, please send your report.',
      files: 'With “I have met it too” only your words go along, not photos and recordings.',
      other: 'It is something else, send mine',
    },
  },
  mine: {
    reported: 'My reports',
    followed: 'Met it too',
    new: 'New report',
    none: 'Nothing reported yet',
    noneText:
      'A dead lamp, a leak, a noise: one photo will do. Here you see who has it and when it will be done.',
    noneFollowed: 'You follow nobody’s report yet',
    noneFollowedText:
      'When a neighbour has reported the same before, tap “I have met it too”, and its progress shows here.',
    clause: 'Serves clause 7.4.3 of the standard, handling of requests and disputes',
    via: { 'me-too': 'You met it too, {when}', merged: 'Yours was joined with it {when}' },
    progress: {
      received: 'The office has it and is finding somebody',
      assigned: 'Somebody has it',
      assignedUntil: 'Somebody has it, expected by {until}',
      handling: 'Being worked on',
      handlingUntil: 'Being worked on, answer expected by {until}',
      answered: 'The office has answered',
      closed: 'Closed',
    },
    leave: 'Stop following',
    leaveWhat: 'Stop following: {what}',
    left: 'You no longer follow “{what}”',
    undo: 'Undo',
  },
  problems: {
    find: 'Find a matter',
    none: 'Nothing published yet',
    noneText:
      'When the same thing keeps coming at one place, the company and the Party branch look into it, and here everybody reads how often it came, how much is solved and what was done.',
    notFound: 'Nothing found',
    notFoundText: 'Try other words, such as “lift” or “parking”.',
    clause: 'Serves clause 7.4.3.3 of the standard, publication of shared problems',
    period: '{from} to {to}',
    count: '{n} reports, {m} solved',
    done: 'What was done',
    by: 'Published by {name}, {day}',
  },
  prices: {
    title: 'Repair prices',
    see: 'See the prices',
    find: 'Find something, such as “tap”',
    all: 'All',
    each: '{range} yuan/{unit}',
    none: 'No prices published yet',
    noneText:
      'Once the company publishes them, you can look up here what a part or a visit costs. Until then, please ask the office.',
    notFound: 'This was not found',
    notFoundText: 'Try other words. What has no published price is free of charge.',
    clause: 'Serves clause 7.2.1.3 of the standard, publication of charges',
    foot: 'Every charge lies within these ranges; what has no published price is free of charge.',
  },
  work: {
    mine: 'With me',
    unassigned: 'To take',
    late: 'Late',
    escalated: 'Escalated',
    groups: {
      late: 'Late already',
      today: 'Due today',
      later: 'Due later',
      waiting: 'Paused',
      confirm: 'Waiting for the reporter',
    },
    none: {
      mine: 'You hold no orders',
      unassigned: 'No orders wait to be taken',
      late: 'No order is late',
      escalated: 'No order is escalated',
    },
    noneText:
      'Orders given to you line up here, what is due soonest first. They can be worked on without a network and are sent by themselves.',
    noneAbout: {
      unassigned: 'New reports that nobody was given show here; tap “Take it” and they are yours.',
      late: 'What is not answered within its limit shows here.',
      escalated: 'What went up the levels and waits for somebody’s answer shows here.',
    },
    takeOne: 'Take an order ({n})',
    quick: '{move}: {title}',
    quicker: '{name} was quicker to take this one',
  },
  phone,
}

export const messages = { smartProperty: { ...nest(en), ...own } }
