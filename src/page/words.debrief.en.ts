import type { Band } from '../debrief/index.ts';
import type { DebriefStep } from '../session/index.ts';

const steps: Record<DebriefStep, string> = {
  understand: 'The person', apply: 'What you did', evidence: 'What was going on', act: 'Another idea',
  roads: 'Other roads', share: 'Your rule', commitment: 'Next time', done: 'Kept',
};
const bands: Record<Band, string> = {
  'not-yet': 'not yet', 'finding-a-way': 'finding a way', steady: 'steady', strong: 'strong',
};

/** The debrief's own words; they arrive with it. */
export const debriefWords = {
  steps, bands,
  heading: 'Thinking it over',
  progress: 'Pages',
  backTo: (step: string) => `${step}: done, turn back to it`, turnBack: 'Turn back',
  busy: 'Reading the run back …',
  next: 'Turn the page', skip: 'Skip this page',
  words: 'In your own words, if you like',
  understand: {
    ask: 'What did this person want, need and value?',
    hint: 'Say it before you look. As it seems to you now.',
  },
  apply: {
    ask: 'Which of these did you do?',
    hint: 'Tap what you did. No list is better than another.',
  },
  evidence: {
    ask: 'What was really going on',
    truth: { want: 'Asked for', need: 'Was after', value: 'What counted' },
    reading: 'What you read, and what was there',
    you: 'You read', there: 'There was', nothing: 'nothing, this time',
    could: 'By then, there was enough to tell.',
    couldNot: 'By then, nobody could have told for sure.',
    signs: 'The signs',
    noticed: 'You noticed', missed: 'It was there, and went by',
    noneNoticed: 'Nothing went into the notebook.', noneMissed: 'Nothing was missed.',
    absent: (n: number) => (n === 1 ? 'One more sign belongs to this story and stayed away this time.' : `${n} more signs belong to this story and stayed away this time.`),
    from: (name: string) => `from ${name}`,
    spoke: { for: 'It spoke for what was going on.', against: 'It pointed elsewhere.', neither: 'It did not say much.' },
    pages: 'The handbook',
    principles: 'What you did',
    comments: 'Some thoughts',
    said: (text: string) => `You: “${text}”`,
    saidAfter: (text: string, cue: string) => `You: “${text}”, after you had noted: ${cue}`,
    /** A reason is a clause, or already a sentence of its own. */
    think: (think: string, because: string) => (because.endsWith('.') ? `I think ${think}. ${because}` : `I think ${think}, because ${because}.`),
    band: { understand: 'Reading them', apply: 'Using what you know', act: 'What came of it', whole: 'All in all' },
    bandNote: 'A word for this run, not for you.',
    more: 'More thoughts',
  },
  act: {
    ask: 'What else could you have offered?',
    hint: 'One new idea is plenty. Tap one, or write your own.',
    ideas: 'Ideas from this run',
  },
  idea: {
    heading: 'Your idea, weighed', reading: 'Reading it …', speaksOf: 'It seems to speak of this:',
    unknown: 'I make out none of the means of this place in it. That may make it new, or out of reach.',
    unknownAsk: 'What would it take, whose yes, and who would pay for it?',
    note: 'An idea adds nothing to the run: it was not tried. It is kept for next time.',
    asks: {
      sound: 'What would have made it wrong?', leave: 'How would you have asked for it?',
      beside: 'Who would it have been right for?', harms: 'What would keep the good of it without that cost?',
    },
  },
  roads: {
    ask: 'Two other good roads',
    hint: 'None of them is the answer. Each would have been wrong, had things been otherwise.',
    from: 'It parts where', leads: 'It leads to',
    none: 'This time there was no other good road to show.',
  },
  share: {
    ask: 'What would you tell a colleague?',
    hint: 'A rule of your own, with its limit. It need not be finished.',
    when: 'When …', because: 'because …', unless: 'unless …',
  },
  commitment: {
    ask: 'What will you try next time?',
    hint: 'One thing, small enough to do this week. It waits for you on the board.',
    own: 'Or in your own words',
  },
  done: {
    ask: 'Kept',
    rule: 'Your rule', promise: 'You mean to', nothing: 'You kept nothing this time. That is fine too.',
    again: 'Meet them again', againHint: 'The same opening. Something else may be behind it.',
    board: 'Back to the board',
  },
};
