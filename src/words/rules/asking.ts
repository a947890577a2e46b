/** Questions, and what is put to the person to choose. Their marks are read in `questions.ts`. */
import { any, GAP, WIDE, type Rules } from './pattern.ts';

/** A question word that opens a clause. */
const CLAUSE = '(?:^|(?:and|but|so|then|or|ok|well|please|now|) )';
const FACT = '(?:many|much|long|old|often|late|far|big|soon|tall|heavy|early|about|dare|come)';
const ONE = '(?:time|colour|color|number|name|size|date|day|room|brand|type|year|month|street|address|model|device|flight|train|page)';
const RHETORICAL = any('what is (?:the|your) problem', 'what do i care', 'why should i', 'how should i know', 'how could i', 'what an?', 'how dare', 'who (?:reads|cares)', 'what can i do about', 'what else is new',
  'what do you expect', 'what did you expect', 'why did not you', 'so what', 'is that my', 'am i supposed', 'how come');
const TELL = `(?:tell|show) (?:me|us)(?! (?:the|your) (?:${ONE}))`;

export const ASKING: Rules = {
  'ask-open': {
    yes: any(`${CLAUSE}what (?:is|are|was|were|has|have|had|would|do|does|did|happened|happens|happen|will|else|can|could|should|must|came|brings|brought|makes|went|helped|helps|matters|sort|kind|you|made|led|really)(?! (?:the |your |his |her )?(?:[^ ]+ )?${ONE})`,
      `${CLAUSE}(?:how|why)(?! ${FACT}) (?:is|are|was|were|has|have|had|would|do|does|did|will|can|could|should|must|come|might)`, `${GAP}${TELL}`, '(?:talk|walk|take) me through', '(?:mind|like) (?:telling|to tell) me', 'tell me about', '(?:please )?describe', 'start from the beginning',
      '(?:i|we) would (?:like|love) to (?:hear|know|understand)', 'let me (?:first )?(?:hear|understand) (?:first )?(?:why|how|what)', '(?:i|we) (?:want|need) to (?:hear|know|understand) (?:why|how|what)', 'help me (?:to )?understand', 'in your own words', 'what happened', '^why$', 'how come it'),
    no: any('what (?:do|would) you (?:think|prefer|rather|say)$', 'what would you (?:prefer|rather|like)(?! to (?:happen|see|do|have|change|know|hear))', 'what about', 'what if', 'how about', 'what (?:is|was) (?:the|your) problem', 'what would be better', "what (?:is|would be) (?:easier|better|best)",
      'let me (?:tell|show)', '(?:tell|show) me (?:the|your) (?:name|number|room|date)', 'what (?:you|we|i|they|he|she|it) (?!need)', '(?:have|has) you got'),
  },
  restate: {
    yes: any('^so you', 'you (?:said|told me|mentioned|expected|ordered|asked|booked|waited|cancelled|wanted|had it)', 'have i got (?:that|it) right', 'did i (?:understand|get) (?:that|you|it)', 'if i (?:understand|hear|get) you', 'what i hear is', 'you are saying', 'in other words', 'so what happened is', `^(?:so )?[^ ]+ (?:days|weeks|months|years|hours|minutes|times|nights|calls|complaints) ${WIDE}(?:, )?and`,
      'so it is', `^so [^ ]+ ${WIDE}and`, `^you (?:came|waited|want|have been|got|ordered|had|paid|cancelled|expected|drove) ${WIDE}(?:, )?and`),
    no: any('you said so', 'as you said', 'because'),
  },
  'ask-closed': {
    yes: any(`^(?:and |so |but |ok |well |or )?(?:do|does|did|is|are|was|were|have|has|had|will) (?:you|he|she|it|they|that|this|there|the|your|his|her|somebody|anybody|anyone|someone|all|we)`,
      `${CLAUSE}how ${FACT}`, `${CLAUSE}what (?:is |was )?(?:the |your |his |her )?(?:[^ ]+ )?${ONE}`, `${CLAUSE}(?:who|when|where|which|whose)(?: ${ONE})? (?:is|are|was|were|has|have|did|do|does|will|would|of|can|number|home|page)`,
      'right$', '^who (?!reads|cares|knows|told you)[^ ]+', '(?:may|can) i (?:see|ask)', '^(?:was|is|were|has|have|are) not (?:it|he|she|you|they|that|there)', '^(?:can|could) you (?:still|come|make|manage|wait|see|find)', '^(?:any|anything) [^ ]+ (?:yet|so far)', '(?:have|did) i (?:got|get|understood|understand) (?:that|it|you)', 'is that (?:right|correct|it)', '^(?:could|can) you (?:send|show|tell|spell|give|confirm|describe|read|say)'),
    no: any('^when (?:you|we|i|it)', '^which is'),
  },
  'invite-choice': {
    yes: any('which (?:would|do|shall|should|one|of)', 'what (?:do|would) you (?:prefer|rather|like best|think)', 'what would be (?:better|best|easier)', "what is (?:easier|better|best) for", 'which(?:ever)? (?:is|you)', 'whichever', 'whatever (?:suits|you|is)',
      '(?:just )?as you (?:like|prefer|wish|please)', 'up to you', '(?:you|your) (?:choose|decide|choice|call|pick)', 'the choice is yours', `^(?:shall|should|could|can|would) (?:i|we|you|it) ${WIDE}(?:, )?${WIDE}or ${WIDE}`,
      `^(?:would|do) you (?:rather|prefer)`, `(?:i|we|you) (?:can|could|will|come|guide|bring|send|move) ${WIDE}(?:, )?${WIDE}or (?:you|i|we|keep|try|leave|wait|bring|give|turn|come|talk|take|send|put|pay|an?|the)`, `would it (?:help|be better) ${WIDE}(?:, )?or`, `^[^ ]+ or [^ ]+ ${GAP},`, `^you want ${WIDE}, or`, `do you want (?:me to )?${WIDE}or`, `${WIDE}, or (?:would you|do you|shall i|we|i|you|keep|try|leave|wait|bring|give|turn|come|talk|correct) ${WIDE}`,
      'if you like it better', 'not mind which', 'free to (?:refuse|choose|decide|say)', 'like to hear what you', 'see (?:first|how you like)', 'if you do not like'),
    no: any('or (?:not|so|something|else|two|three)(?! )'),
  },
};

/** Whether a question wants no answer. */
export const rhetorical = (text: string): boolean => RHETORICAL.test(text);
