import { en } from '@linli/smart-property-contract/words/en'

import { nest } from './nest.ts'

const own = {
  orders: {
    search: 'Number, title, place', export: 'Export', create: 'New order', none: 'No work orders yet', noneText: 'What residents report, the front desk takes in and inspections find lines up here, timed by grade, warned before it is due and escalated when late.', clause: 'Serves clause 7.4.3 of the standard, handling of requests and disputes',
    column: { grade: 'Gr.', title: 'What', place: 'Place', holder: 'Holder', state: 'State', due: 'Due', reporter: 'Reporter', createdAt: 'Reported', number: 'Number', estate: 'Estate' },
    kind: 'Kind', anyKind: 'Any kind', anyGrade: 'Any grade', grade: 'Grade', nobody: 'Unassigned', noLimit: 'Not timed', met: 'Done', lateBy: '{span} late', paused: 'To be confirmed',
    respond: 'First response (within {limit})', solve: 'Solved within {limit}', took: 'took {span}', notYet: 'Not started', due: 'by {when}', minutes: '{n} min', hours: '{n} h', workHours: '{n} working h',
    contact: 'Reporter', phone: 'Phone', noPhone: 'No phone given', description: 'Description', photos: 'Photos', photo: 'Photo {n}', registeredBy: 'Taken in by', channel: 'Through', answer: 'Answer', createdAt: 'Reported', reopened: 'Reopened {n} times', overdue: 'Late {n} times', rating: 'Rated {n}',
    solved: 'Solved', unsolved: 'Not solved', unknownSolved: 'Call-back pending', link: 'Copy link', linked: 'Link copied', history: 'History', internal: 'Internal', byReporter: 'Reporter',
    change: { assignee: 'Holder', grade: 'Grade', category: 'Category', kind: 'Kind', rating: 'Rating', reason: 'Reason', purpose: 'Purpose', isSolved: 'Solved' },
  },
  move: {
    classify: 'Classify', assign: 'Assign', claim: 'Take it', transfer: 'Transfer', start: 'Start', note: 'Add a note', answer: 'Answer', confirm: 'Confirm solved', reject: 'Not solved',
    'call-back': 'Record call-back', close: 'Close', reopen: 'Reopen', cancel: 'Withdraw', more: 'More', done: 'Done: {move}', send: 'OK', cancelDialog: 'Cancel',
    to: 'To whom', reason: 'Reason', reasonHint: 'Goes into the history, the reporter can read it', text: 'Note', answerText: 'Answer to the reporter', isSolved: 'Is the problem solved', yes: 'Solved', no: 'Not yet', isPublic: 'The reporter may read it', photos: 'Photos',
    load: '{open} open, {late} late', reached: 'Reached', isReached: 'Reached', notReached: 'Not reached', ratingLabel: 'Satisfaction', pickPerson: 'Choose somebody', stale: 'Somebody has just changed this order. You see it as it is now; check it and try again.',
    addPhoto: 'Add photo', removePhoto: 'Remove photo', uploading: 'Uploading', noStaff: 'Nobody to give it to. Invite engineers or stewards under Members and roles.',
  },
  create: {
    title: 'New order', kind: 'Kind', category: 'Category', pickCategory: 'Found automatically', subject: 'In one line', subjectHint: 'For example: noise in the lift of building 3', description: 'Details', place: 'Place', placeHint: 'A room such as 3-1-1204, or words such as East gate', onBehalf: 'For whom', name: 'Name', phone: 'Phone', grade: 'Grade', autoGrade: 'By category', photos: 'Photos', submit: 'Create', done: '{number} created', channel: 'Through', unitChosen: 'Chosen: {label}', clearUnit: 'Another place', useAsText: 'Just write “{text}”',
  },
  stats: { open: 'Open orders', onTime: 'On time (this month)', satisfaction: 'Satisfaction (90 days)', reopen: 'Reopened (90 days)', vsToday: 'today {sign}{n}', lastMonth: 'last month {n}', base: '{n} ratings', closed: '{n} closed', none: 'None yet', late: '{n} late', soon: '{n} due soon' },
  load: { title: 'Who is busy', lead: 'open orders', none: 'Nobody holds an order', late: '{n} late' },
  categories: { lead: 'Default grade and limits of each category. The company’s hold everywhere; an estate may depart from them for itself.', name: 'Category', kinds: 'For', grade: 'Default grade', limits: 'Own limits', origin: 'From', own: 'Here', inherited: 'Company', standard: 'By grade', off: 'Off', none: 'No categories yet', noneText: 'A usual set comes with the plugin.', edit: 'Change category', nameEn: 'English name', isActive: 'In use', saved: 'Saved', search: 'Search', limitLine: '{grade}: respond in {respond} min, solve in {solve} min' },
}

export const messages = { smartProperty: { ...nest(en), ...own } }
