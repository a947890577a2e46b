/** What is said for the sake of the person: sorry, thanks, a greeting, a farewell, comfort. */
import { ADV, any, GAP, WIDE, type Rules } from './pattern.ts';

const HARD = '(?:hard|awful|terrible|horrible|annoying|frustrating|upsetting|frightening|scary|exhausting|unfair|absurd|rotten|humiliating|embarrassing|worrying|stressful|stressing|tiring|maddening|painful|difficult|sad|a shock|a fright|a lot|a nightmare|no fun|not easy|not nice|not fair|not on|understandable|natural|ridiculous|disappointing|tough|rough|miserable|bad luck|too much)';
const UPSET = '(?:angry|furious|cross|upset|worried|nervous|tired|frightened|scared|annoyed|disappointed|exhausted|frustrated|careful|anxious|hurt|stressed|sad|let down)';

export const COURTESY: Rules = {
  apologise: {
    yes: any('sorry', '(?:i|we) apologi[sz]e', '(?:my|our) (?:sincere |deepest )?apologies', 'apologies', '(?:i|we) owe you an apology',
      'accept (?:my|our) apolog(?:y|ies)', 'forgive (?:me|us)', 'pardon (?:me|us)', '(?:i|we) beg your pardon', 'excuse (?:me|us|the|our)'),
    no: any(`sorry ${ADV}(?:to hear|to see|to learn|for your loss)`, 'sorry about your (?:wife|husband|mother|father|son|daughter|child|loss)',
      '(?:feel|felt) sorry', 'sorry to (?:ask|bother|interrupt|keep|push|press|butt in)', 'not sorry', 'be sorry', '(?:better|than) sorry', 'sorry (?:this|that) happened to you', 'say sorry', 'be no apology'),
  },
  thank: {
    yes: any('thank you', 'thanks', 'many thanks', 'cheers', `(?:i|we) (?:am|are) ${ADV}grateful`, `(?:i|we) ${ADV}appreciate (?:you|your|that|it)`),
    no: any('thanks for nothing', 'no thanks to', 'thanks to (?:you|your)'),
  },
  greet: {
    yes: any('^(?:oh )?(?:hello|hi|hey|howdy|greetings|welcome)', `^${GAP}good (?:morning|afternoon|evening|day)`, 'welcome (?:back|to)', '^nice to (?:meet|see)'),
    no: any('good day to', 'have a good'),
  },
  close: {
    yes: any('anything else', 'is there anything more', 'have a (?:nice|good|great|lovely|safe|pleasant|wonderful)', 'safe (?:journey|travels|trip|flight|drive)',
      'good ?bye', 'bye', 'see you', 'take care$', 'good night$', 'all the best', 'best regards', 'kind regards', 'enjoy (?:your|the rest)', 'that is all then', 'thanks for (?:calling|your call)', '^good night'),
  },
  reassure: {
    yes: any('(?:do not|no need to|not to|nothing to|never) worry', 'no worries', `(?:will|would|going to|to) (?:all )?(?:be|turn out|go|work out) ${ADV}(?:fine|ok|alright|right|well|good)`,
      '(?:good|safe|capable|the best) hands', 'rest assured', `(?:is|are|am) ${ADV}(?:perfectly |quite )?safe`, 'relax', 'no (?:rush|hurry|stress|panic|problem|trouble)', 'take your time',
      'nothing (?:bad|to fear|more can|can happen|is lost)', 'gets? better', 'you are not (?:stupid|silly|alone|to blame)', 'do not have to (?:say|explain|worry)',
      'everything (?:works|will)', 'you (?:will|can) (?:be|count on|rely on)', 'we will (?:find|get) (?:something|there|it)', 'it is (?:all right|alright)', 'not to (?:blame|worry)',
      'i give you my word', 'you can trust', 'good news', 'no harm', '(?:not|no|never) (?:in )?(?:any )?(?:danger|risk|reason to|fine in|harm)', 'not lost', 'no effect', 'trust me', 'you will see', 'needs? not', 'rely on us', 'in (?:any )?danger', 'there is hope', 'over in (?:seconds|minutes|no time)', 'not hurt', 'ought to be better', 'people know you', 'do not come near', 'no harm', 'found worse', 'all be sorted', '(?:need|have) not (?:to )?(?:send|pay|come|do|worry|bring|wait|explain)', 'not go on your', 'nothing is final', 'let us breathe', 'sure of it', 'you will make it', 'nobody (?:is going to|will|can) (?:blame|take|get|hurt)', '(?:nothing|nobody) (?:wrong|will happen)', 'in no danger', 'calm', 'turns? (?:up|out)', 'survive|forgotten', 'looks worse', 'nothing (?:left|went|is gone)', 'there is time', '(?:soon|quickly) (?:get|be|over)', 'get used to', 'your time will come', 'worse|harder cases', 'harmless', 'be a minute', `(?:very|really|so|most) experienced`, '(?:is|are) all right', 'happens to (?:everyone|everybody|all of us|the best)', 'track (?:them|it) down', 'have fun', 'in time', 'safe'),
    no: any('can not', 'could not', '^is', '^are', '^if', 'arrived', 'safety'),
  },
  acknowledge: {
    yes: any('(?:i|we) (?:fully |quite |do |completely |really )?(?:understand|get) (?:that|how|why|what|your|you|it)', `i (?:can )?${ADV}(?:see|hear|imagine|understand|feel) (?:why|how|what|that|you|the)`,
      `(?:that|this|it|which) (?:is|was|must be|must have been|sounds|feels|hurts|would be) ?${GAP}${HARD}`, 'that (?:hurts)', `must (?:be|have been|feel) ${ADV}(?:${HARD}|${UPSET})`,
      'no wonder', `(?:i|anyone|anybody|everyone) would (?:be|feel|have been|ask|have stopped) ${GAP}(?:${UPSET}|the same|too|as well|that way)`, '(?:every|a|the) right to (?:be|feel)', 'right to (?:be|feel)',
      'sorry (?:to hear|for your loss|about your)', `sorry ${GAP}you (?:had|have|are|were|feel|must)`, 'sorry (?:this|that) happened to you', `how ${ADV}${HARD}`, `you must be ${ADV}${UPSET}`,
      `you are (?:right|${UPSET})`, `of course (?:you|that|it) (?:are|is|were|matters?|want|feel|worry|would)`, '(?:the|you) poor', `(?:bad|worst|awful|difficult|hard|tight) (?:spot|day|morning|night|week|moment|position|place|time|way to)`, `(?:last|worst) thing (?:you|anyone|anybody|one) (?:need|want)s?`, `nobody (?:wants|likes|should have) to`, 'every reason to', 'every right', `(?:spoils?|wears|gets? to) (?:you|people|one|the)`, `more than an? [^ ]+ to you`, `that is your (?:life|home|work|child|money)`, 'let down', 'what a (?:shame|pity|shock|nightmare|mess|day|night)', 'had enough', 'i feel for you', `i would (?:be|have|want|feel|hate|lose|scream) ${GAP}(?:too|as well|also|myself)`, 'i would (?:be shaking|want to|have (?:lost|put|left|walked|thrown|fallen))', 'i can only imagine', 'makes you feel', 'terrifying', 'makes me feel', 'heartbreaking', 'sick with worry', 'is not enough', 'you must feel', '(?:no|nobody|no one) [^ ]* ?should', 'not ok', 'not imagine how', 'what a welcome', 'do not know what to say', 'a fright', 'worn out', 'stings', 'nobody wants (?:that|this|to)', 'a bit much', '^(?:and )?i get (?:it|that)', 'i know what (?:this|that|it|you)', 'thank god', 'not right', 'that can not (?:work|be right)', 'what a (?:message|thing|way|welcome|start|wait|blow)', 'of all (?:days|weeks|times|nights|people|things)', `(?:shouldn|should) not have had to`, 'on top of (?:it|that|everything|all)', '(?:worst|hardest) part', 'that hurts', 'i (?:can )?see why', 'at stake', 'stressful', 'ouch', 'being taken seriously', 'must be (?:so|the)', 'poor (?:you|thing|girl|boy|man|woman)', 'i believe you', `it is not (?:easy|nice|fair)`, 'i know (?:how|that|the) feeling', 'i know (?:how|it|that)',
      'it (?:must|feels|felt|felt like)', `${WIDE}(?:matters|means) to you`, 'what (?:that|it|this) means', 'i would be (?:furious|angry|cross|upset)', 'i would have (?:stopped|done)'),
    no: any(`(?:understand|hear|see) ${WIDE},? ?(?:but|however|still) (?:the|we|i|let|our|rules?|you)`, 'as i understand'),
  },
};
