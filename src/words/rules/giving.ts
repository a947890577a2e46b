/** What is put on the table or taken on: offers, promises, money, ownership, facts, reasons. */
import { ADV, any, GAP, TIME, WIDE, type Rules } from './pattern.ts';

const SEE = '(?:not|see|understand|imagine|hear|tell|say|think|remember|only|believe|promise|feel|guess|assure|always|just see|fully)';
const GIVE = '(?:get|bring|help|offer|give|show|take|put|lend|move|send|hold|carry|make|book|find|call|have|fetch|swap|do|try|open|print|arrange|set|add|check|order|ask|drive|change|keep|leave|come|write|read|let)';
const CALL = '(?:call|ring|phone|write|text|mail|email|come|get back|let|have|be|make|bring|send|tell|talk|speak|check|keep|stop|stay|print|put|do|get|drive|file|post|pay|find|ask|see|change|fix|go|report|look|give|remind|add|copy|note|pass|match|hear)';

export const GIVING: Rules = {
  offer: {
    yes: any(`(?:i|we) ${ADV}(?:can|could) ${ADV}(?!${SEE} )[^ ]+`, 'you (?:can|could|may) (?:also )?(?:keep|use|have|choose|pay|send|sit|take|stay|borrow|try|come|get|hang|go)',
      'would you (?:like|care|come)', '(?:shall|should) (?:i|we)', 'how about', 'what about', 'what if (?:i|we)', `^${GAP}let (?:me|us) ${GIVE}`, `(?:can|could|may) (?:i|we) ${GIVE}`,
      '(?:do you )?want me to', 'if you (?:like|want|wish)', 'feel free', 'have a seat', 'sit down', 'here is (?:a|an|the|my|your)', 'you are welcome to', `(?:i|we) (?:offer|suggest|propose)`, 'come with me', 'send me',
      `(?:i|we) (?:will )?(?:give|bring|lend|move|swap|put) (?:you|them|her|him)`, 'is yours', 'take (?:my|this|the)', 'half price', 'as you prefer', 'you want (?:the|a|me)', `would it help`, `let us (?!go over|be|say)[^ ]+`, 'give me [^ ]+ (?:minutes|seconds) and i', '(?:i|we) (?:put|write|make|guide|show) (?:you )?(?:the|a|it)', 'i come (?:over|by|with|along|and)', 'you keep', 'we find you', 'can be (?:printed|made|done|sent|ready|with you)', 'i am happy to', 'free to', 'on offer'),
    no: any('can not', 'could not', 'what can i do', 'how can i', 'what could', 'how (?:should|shall)', 'would you like (?:to|it)', '(?:could|should) (?:also )?have', 'let us (?:stay|three|both)', 'sort (?:it|this|that) out', 'i put a note', 'before (?:you|i) can', 'anything (?:else|more)?'),
  },
  promise: {
    yes: any(`(?:i|we|he|she|they|you|it|somebody|someone) will (?:not )?${ADV}${CALL} ${WIDE}(?:, )?${GAP}${TIME}`, '(?:i|we) promise', '(?:my|our) word', `(?:i|we) (?:will )?(?:make sure|see to it|guarantee)`,
      `(?:i|we) (?:${CALL}|phone|come back|come|print|send) ${WIDE}(?:, )?${GAP}${TIME}`, `you (?:will )?(?:have|get|hear|pick) ${WIDE}${TIME}`, `(?:it|one|sample|answer|they) (?:will|is going to) be ${WIDE}${TIME}`,
      `(?:is|are) (?:with you|in your|there|on your|yours) ${WIDE}${TIME}`, `i will (?:let you know|be (?:there|at|back|with)|come back|get back|ring you|call you|write to you|text you|keep you|not let|not forget|stay)`, 'you have it', `i (?:stay|come back|will stay)`,
      `(?:i|we) will (?:mark|put|move|change|print|bring|tell|ask|write|log|look at|send|do|get|have)`, `from (?:today|tonight|now) (?:on )?`, `will have ${WIDE}${TIME}`),
    no: any('(?:can|could) not', 'no promise', 'will not (?:be able|have)', 'if i', 'stay calm', 'will not do'),
  },
  'take-ownership': {
    yes: any('(?:my|our) (?:own )?(?:mistake|fault|error|bug|doing|responsibility|typing error|job)', '(?:that|this|it) (?:is|was) on (?:us|me)', '(?:that|it) was (?:me|us)', '(?:i|we) (?:got|did|have got) (?:that|it|this) wrong', `(?:i|we) (?:have )?(?:printed|entered|gave|sent|wrote|booked|put|sold|told|typed|made|read|counted|charged) ${WIDE}wrong`, 'on my head', 'i look after it',
      '(?:i|we) (?:should|ought to) (?:not )?have', '(?:i|we) (?:ought|was wrong|were wrong)', `(?:i|we) (?:have )?(?:also )?(?:missed|forgot|broke|messed|let you down|failed|made a mistake|mixed|moved it|kept you)`, '(?:we|i) have let you down', 'leave it (?:with|to) me', 'i settle',
      `(?:i|we) (?:will )?(?:now )?(?:take care|sort|deal|handle|look after|see to|see that|fix|settle|find it|find out|look into|get it back|try to)`, `(?:i|we) (?:(?:am|are|will|can) )?(?:taking|take) (?:this|it|that) (?:on|over)`, 'take care of', 'myself', 'personally',
      'let me (?:sort|handle|deal|take care|see to|fix|find out|look|check)', 'i am (?:sorting|calling|stopping|cancelling|taking)', 'in my hands', 'no excuse', `i (?:will )?(?:ring|call|phone|stop|check|write|print|match) ${WIDE}(?:now|today|until|till)`, 'i will not (?:go home|rest|stop)', 'i make sure', 'full responsibility', 'my decision', 'put this right', 'put it right', 'make (?:this|it) (?:right|good)', `i (?:will )?(?:go through|take the form|put this|write to|put a note|see to|come over)`, 'under my name', 'my name under', 'i do not want to guess', '(?:sent|told) (?:you|the letters) too late', 'it was me', 'pressed the wrong', `i will (?:ring|call|check|match|write)`, 'i am the one'),
    no: any('not (?:my|our) (?:fault|mistake|job|problem|department)', 'your own', 'help yourself', '(?:do|did) it yourself'),
  },
  compensate: {
    yes: any('on the house', '(?:no|without|free of|at no) (?:extra )?charge', '(?:for|is) free', 'for nothing', '(?:i|we|will|can|full|a) refund', 'you get (?:[^ ]+ ){0,2}(?:back|refund)', `(?:take|knock|leave|taking|takes|took) ${WIDE}off`, 'off (?:your|the) (?:bill|price|invoice|account)', 
      `(?:give|get|have|offer|add) ${GAP}(?:discount|voucher|credit|refund|upgrade)`, `(?:give|get|pay|have) ${WIDE}(?:money) back`, 'money back', 'goodwill', '(?:at|on) our (?:cost|expense)', `(?:you|we) (?:will )?(?:not|do not|need not) (?:have to )?(?:pay|charge|be charged|bill)`, 'you pay nothing', '(?:we|i) (?:will )?(?:waive|cancel|match)',
      'percent off', 'half price', '(?:i|we) (?:will )?(?:pay|credit|refund|reimburse|compensate|cover)', 'goes? on us', 'cancelling it', 'the least we can do'),
    no: any('(?:can|could) not', 'will not', 'for nothing$', 'no refund', 'would you like', 'will not refund', 'do not (?:give|do) refunds', 'if you pay'),
  },
  explain: {
    yes: any('because', 'that locks', `(?:is|are|was|were|be) (?:ill|sick|broken|down|behind|flooded|full|closed|shut|short|taken|emptied|mixed up|sold out|late|on leave|off sick|stuck|held up)`, `(?:broke|fell|burst|failed|crashed|ran out|came loose|got lost|changed|ended|collapsed|blocked) ?${GAP}`, 'there (?:was|were|has been|had been) an?', 'was never', 'were never', 'used to be', 'until (?:19|20)[0-9]+', 'two of us', 'so he', 'so they', 'so i', 'so you do not need', 'then you know', 'fewer', 'not enough', 'had to', 'by itself', 'automatically', 'did not know', `so that (?:it|he|she|they|we|you) (?:is|are|does|do|can) not`, 'that is (?:the reason|why|what|where|how)', 'this is (?:why|how)', 'the reason', 'due to', 'which is why', 'so that (?:letters|nobody|it)', 'since the', 'so (?:he|she|it|they) (?:has|have|had) to', 'otherwise'),
    no: any('i am afraid you had', '(?:do not|no) know why', 'if', 'did', 'you (?:had|have) to', 'you were late', 'no idea why', 'not tell you why', '(?:see|understand|know|say|tell) (?:me )?why', 'why that', 'that is how all', 'is that (?:the|why)'),
  },
  inform: { yes: any('(?:i|we) have (?:already )?(?:put|unblocked|opened|stopped|entered|moved|changed|found|done|booked|sent|told|asked)', 'done', '(?:is|are) (?:closed|shut|open|moved|booked|first on|on (?:their|its) way|next|ready) (?:now|today|on|in)?', 'you (?:find|will find)', 'the (?:next|last) (?:one|opening|bus|train) ', `has (?:no|got no|a) [^ ]+ (?:in|on)`, 'minutes on foot', 'across the road', 'he can [^ ]+ now', 'she is', 'i recalled', 'it is (?:now|already)', 'already', '(?:metres|meters|miles|kilometres)', 'there is (?:a|an)', 'you are (?:in|down|booked)', 'it is (?:standing|here)', 'i see it', '(?:is|are) behind', 'you can (?:use|find) it', 'it is (?:moved|done)', 'i have got it') },
};
