import { en } from '@linli/smart-property-contract/words/en'

import { nest } from '../../console/i18n/nest.ts'

const own = {
  home: { title: 'Report with a photo', titleLarge: 'Call the office', text: 'Repairs, complaints, ideas: three taps', words: 'No photo, just words', counts: '{mine} with me, {free} to take', late: '{n} late' },
  where: {
    received: 'The office has it and is finding somebody', receivedUntil: 'The office has it; somebody takes it up by {until}', assigned: 'Given to {holder}', assignedUntil: 'Given to {holder}, expected by {until}', handling: '{holder} is working on it', handlingUntil: '{holder} is working on it, answer expected by {until}',
    answered: '{holder} has answered: is it solved?', confirming: 'The office will call and ask whether it is solved', solved: 'Solved', closed: 'Closed', cancelled: 'You withdrew it', late: '{span}; the person in charge has been reminded',
    mark: { received: 'Received', assigned: 'Assigned', handling: 'In hand', answered: 'Your word', closed: 'Closed' },
  },
  report: {
    words: 'Say it in a line (optional with a photo)', wordsHint: 'For example: a noise in the lift', category: 'What is it about', kind: 'You want a', where: 'Where', home: 'At home, {unit}', area: 'A shared place', areaText: 'Place', areaHint: 'For example: East gate, hall of building 3, car park',
    send: 'Send to the office', sending: 'Sending', done: 'The office has it', kept: 'No network: it is kept and will be sent by itself',
  },
  mine: { new: 'New report', none: 'Nothing reported yet', noneText: 'A dead lamp, a leak, a noise: one photo will do. Here you see who has it and when it will be done.', clause: 'Serves clause 7.4.3 of the standard, handling of requests and disputes' },
  work: { mine: 'With me', unassigned: 'To take', late: 'Late', none: { mine: 'You hold no orders', unassigned: 'No orders wait to be taken', late: 'No order is late' }, noneText: 'Orders given to you line up here, what is due soonest first. They can be worked on without a network and are sent by themselves.' },
  orders: {
    internal: 'Internal', photo: 'Photo {n}',
    change: { assignee: 'Holder', grade: 'Grade', category: 'Category', kind: 'Kind', rating: 'Rating', reason: 'Reason', purpose: 'Purpose', isSolved: 'Solved' },
  },
  phone: {
    again: 'Reopened {n} times', more: 'More', sending: 'Sending', kept: 'No network: it is kept and will be sent by itself', place: 'Place', contact: 'Reporter', kind: 'Kind', number: 'Number', history: 'History', answerBy: 'Answer of {name}',
    heldBy: 'Held by {name}', nobody: 'Nobody has taken it', closed: 'Closed', notTimed: 'Waiting for the reporter, not timed', due: { respond: 'Somebody has to respond by {when}', solve: 'To be answered by {when}' },
    rating: 'Are you satisfied', stars: { 0: 'Tap the stars, or leave it', 1: 'Very dissatisfied', 2: 'Dissatisfied', 3: 'So-so', 4: 'Satisfied', 5: 'Very satisfied' }, isSolved: 'Is it fixed', fixed: 'Fixed', notFixed: 'Not yet', isPublic: 'The reporter may read it',
    quick: { fixed: 'It is fixed, please have a look.', visit: 'We came and looked; work follows.', parts: 'We wait for a part and come when it is here.' },
    unsent: { waiting: 'Sent when there is a network: {label}', conflict: 'It changed before this could be sent: {label}', refused: 'Not accepted: {label}', again: 'Send as things are now', drop: 'Do not send', dropTitle: 'Do not send it?' },
    move: {
      claim: { button: 'Take it', title: 'Take it', words: '', send: 'Take it', done: 'It is yours' },
      start: { button: 'Start', title: 'Start', words: '', send: 'Start', done: 'Started' },
      answer: { button: 'Answer', title: 'Answer to the reporter', words: 'What was done, and the result', send: 'Send answer', done: 'Answer sent' },
      note: { button: 'Add a note', title: 'Add a note', words: 'Note', send: 'Add', done: 'Added' },
      confirm: { button: 'Solved', title: 'Good! Are you satisfied?', words: 'Anything else (optional)', send: 'Confirm', done: 'Thank you' },
      reject: { button: 'Not solved', title: 'What is still wrong?', words: 'What is not solved', send: 'Ask them to come again', done: 'They have been asked to come again' },
      reopen: { button: 'It is back', title: 'What happened again?', words: 'How it is now', send: 'Report it again', done: 'Reported again' },
      cancel: { button: 'Withdraw', title: 'Withdraw this report', words: 'Why (optional)', send: 'Withdraw', done: 'Withdrawn' },
    },
  },
}

export const messages = { smartProperty: { ...nest(en), ...own } }
