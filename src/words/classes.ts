/**
 * Classes of words: what a few hundred labelled sentences cannot teach is that "cross" says
 * what "angry" says. A class stands for its words where the build of a sentence is looked at.
 */

const CLASSES: Readonly<Record<string, string>> = {
  feel: 'angry furious cross upset worried nervous tired frightened scared annoyed disappointed exhausted frustrated anxious hurt stressed sad mad livid bitter ashamed embarrassed humiliated lonely helpless fed shaken cheated ignored betrayed insulted confused desperate alarmed shocked irritated uneasy unhappy uncomfortable impatient jealous grief grieve anger fury fear frustration disappointment worry shame despair panic dread tears cry scream shake ache pain suffer fuming annoyance stranded abandoned heartbroken offended resentful punished trapped stuck scare frighten annoy upset embarrass humiliate frustrate exhaust patience proud worn fright terrified terrifying relieved laugh laughed',
  bad: 'hard awful terrible horrible annoying frustrating upsetting frightening scary exhausting unfair absurd rotten humiliating embarrassing worrying stressful stressing tiring maddening painful difficult shock fright nightmare lousy ridiculous disappointing tough rough miserable dreadful unacceptable insulting shameful poor petty worst worse infuriating cruel shabby ugly nasty grim mess pity disaster trouble bother hassle bad sinking heavy cold cruel silly stupid insult blow sting hurtful sad alarming inconvenient inconvenience unpleasant outrage outrageous unbearable impossible pointless senseless crazy',
  fine: 'fine ok alright safe sound harmless okay calm good well easy lucky comfortable perfect great better best healthy normal smooth quiet',
  soothe: 'worry worries panic relax fear rest assured trust calm believe confident promise rely count breathe danger harm risk lost alone blame hurry rush stress',
  see: 'understand see hear imagine get know feel believe picture realise realize appreciate guess notice sense understood saw heard imagined knew felt noticed gather',
  say: 'call ring phone write text mail email tell say speak talk ask contact inform reply answer message report complain dial notify explain discuss confirm mention told said spoke wrote asked rang called warn remind update hear address',
  give: 'give bring lend send offer hand pass move swap replace exchange put book reserve arrange find open print hold deliver order prepare set add fit squeeze pack gave given brought lent sent found fetch drive show help switch serve pick collect carry borrow share provide get take took taken have pour cut wrap cook bake guide plant split store ship rent lease loan drop swap try',
  fix: 'fix sort handle deal settle solve mend repair correct restart restore stop cancel remove delete unlock unblock override check look undo merge lock close pull clear clean redo reset rebuild measure test inspect trace track search investigate chase review stopped fixed sorted closed reopened approve sign accept release freeze',
  pay: 'refund credit discount voucher fee bill charge cost price pay paid money cash euro euros pounds dollars pound dollar invoice free waive reimburse compensate upgrade goodwill rebate percent half penny cent deduct expense gift waived knock difference reimbursement compensation',
  staff: 'colleague manager boss supervisor chief doctor nurse sister cook chef kitchen porter housekeeping maintenance engineer technician partner team lead planner dispatch security reception workroom lab toolmaker builder director head owner bookkeeper accountant designer expert specialist interpreter pharmacist surgeon registrar warden caretaker waiter sommelier driver foreman trainer secretary assistant adviser trainee somebody someone man woman guy girl boy people',
  desk: 'department desk office police hospital gp complaints headquarters payroll window hr accounts billing insurance practice specialist council ministry counter branch line hotline service helpdesk archive scheduling legal union claims housing logistics purchasing sales lab division unit centre center bureau',
  firm: 'supplier website site agency bank courier contractor provider company airline manufacturer carrier network landlord system app machine computer robot builder printer website shop workshop factory mill firm subcontractor installer builder partner software tool program server portal post customs broker hosting',
  rule: 'policy rule rules procedure regulation regulations terms contract law standard limit clause sign notice form deadline liable liability binding subject required requirement require excluded mandatory permitted allowed accordance condition conditions guideline protocol scope tariff warranty guarantee statute decree statutory valid eligible exceed discontinued registered applicable applies apply issue issued final writing written advance maximum minimum exception liable entitled rejected rejects covered agreement slip permit licence license',
  time: 'today tomorrow tonight morning noon afternoon evening night midnight monday tuesday wednesday thursday friday saturday sunday weekend week month hour minute second day year lunch moment january february april june july august september october november december march spring summer autumn winter clock weeks months hours minutes days years',
  fault: 'mistake fault error wrong missed forgot forgotten overlooked mixed failed botched mess responsible responsibility excuse slip blame guilty wrongly careless typo neglected messed',
  ill: 'broke broken ill sick late crashed leaked flooded delayed short fell fallen burst lost jammed torn collapsed emptied stolen missing off dead blocked swamped overbooked closed shut changed moved died retired ended expired swapped',
  kin: 'mother father son daughter child children kid kids wife husband aunt uncle grandmother grandfather grandson granddaughter brother sister baby family neighbour neighbor friend mum dad parent parents partner couple guest guests',
  folk: 'others other everybody everyone most people nobody somebody customer customers guest guests patient patients applicant applicants client clients owner owners passenger passengers tenant tenants visitor visitors',
  joint: 'together both three two us join alongside along jointly',
  many: 'all every each any several many few couple dozen hundred thousand both none whole entire twice once thrice',
  deny: 'not no never nobody nothing none nor neither without',
  need: 'need want prefer rather like wish help matter matters hope care suit suits',
  ask: 'what how why who when where which whose whom',
  chance: 'afraid unfortunately regret sadly sorry impossible unable',
  still: 'already still yet again just now soon immediately once right straight away',
  number: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million first second third',
};

/** Ways of saying that something is past, which no ending shows. */
const PAST: ReadonlySet<string> = new Set((
  'gave given took taken went gone came left put broke broken fell fallen lost sent got told said wrote written spoke did done had was were made knew known saw seen '
  + 'heard felt found kept let meant met paid read rang rung ran sat sold stood thought threw won began begun brought built bought caught chose cut dug drove driven ate flew forgot '
  + 'forgotten froze grew hit held hurt led lent shut slept spent stuck stole taught tore torn wore understood'
).split(' '));

const ENDS: readonly (readonly [end: string, instead: string])[] = [
  ['ies', 'y'], ['ied', 'y'], ['es', ''], ['es', 'e'], ['s', ''], ['ed', ''], ['ed', 'e'], ['d', ''], ['ing', ''], ['ing', 'e'], ['ly', ''], ["'s", ''],
];

const classesOf = new Map<string, string[]>();
for (const [name, words] of Object.entries(CLASSES)) {
  for (const word of words.split(' ')) {
    const before = classesOf.get(word) ?? [];
    classesOf.set(word, before.includes(name) ? before : [...before, name]);
  }
}

const NONE: readonly string[] = [];

function sought(word: string): readonly string[] {
  for (const [end, instead] of ENDS) {
    if (!word.endsWith(end) || word.length < end.length + 2) continue;
    const stem = word.slice(0, -end.length) + instead;
    const found = classesOf.get(stem) ?? (stem.at(-1) === stem.at(-2) ? classesOf.get(stem.slice(0, -1)) : undefined);
    if (found !== undefined) return found;
  }
  return NONE;
}

/** Words that were looked for, so that a word is taken apart once. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 4000;

/** The classes of a word in any of its forms; the first is the one it is mostly of. */
export function classed(word: string): readonly string[] {
  const before = classesOf.get(word) ?? known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = sought(word);
  known.set(word, found);
  return found;
}

/** Whether a word has the form of something past. */
export const past = (word: string): boolean => PAST.has(word) || (word.length > 4 && word.endsWith('ed'));
