/**
 * Right words that are one letter away from one that the model knows: without this list "quite" would be
 * mended to "quiet" and "worse" to "worst". They are never mended, and nothing is mended to them.
 */
export const REAL: ReadonlySet<string> = new Set((
  'accept advice advise affect agree alone along among angel angle answers bath batter beach believed belong bench better bitter black blank bleak blink '
  + 'block blush board bookings booth boots bored bother bottles boxed brake bread break breath breathes brick bride bridge brings brink broke broken '
  + 'brought brush builders builds built bunch butter buttons caught cause causes certificates chain chairs charges cheap checker checks cheer cheese '
  + 'choose chooses chose city claps clash class clears clients cliff cloak clock clone closings cloth clothes coach coarse coats codes coffees coin '
  + 'colours contact corners cots couch cough country county course crack crash crate croak crush crust dairy dated deaths deliver desert diary dirty '
  + 'donkey drill drink driven driver drives drove drunk dusty dying effect eight email empty evenings except expects faint farther father faults fifth '
  + 'fight filed finger flash flesh flights flood floors flour fond forget forgets forgetting forty fourth fresh fridays fridge fudge fuss fussing gather '
  + 'glass grass greet grill grumble guards handles hangs heard height honey houses inches itches judge kitty ladder lapel latter laugh layer letter lifts '
  + 'lights listens litter loose lose lunch machines meat messages might misses misty mixes moan moaned moaning money monkey month mother mouth moves munch '
  + 'musty neighbours nights ninth north nose noticed notices nudge offices older owned pace paint painted painter pantry parent parks parting parts party '
  + 'passports pastry patient peace peach petty phone phones phony photos pinch pity plaice plank planner plant plants pleased plenty pliant point points '
  + 'polite pouch pretty price pride print printers prize punch questions quilt quit quite rather reach remember reminder request ridge right roots rough '
  + 'rounds router ruled rusty safely saint saturdays save saver saves scare scared seller sense sewing shall share shared shares sheep sheets shelf shell '
  + 'shifts shoes shout shown sight signing sill sister sixth skill sleep sleeps sling slows small smell smells smelt smoke snack sounds south space spare '
  + 'spares speak speaks spell spill spoke spring sprint stack staff stage stare start starts steal steel steep steps stick sticks stiff still stock store '
  + 'story streets string stroke struck stuck study stuff sturdy sundays suppose sweat sweet swell swing tablets talking taught teach teams tenth thank '
  + 'theirs there these thick think thirty thorough those though thought three threw thrill throat throw thrown tickets ties tight tiles tooth torch touch '
  + 'tough track trash trick truck trust truth tuesdays tweet twenty waits waived waters waves weather wednesdays weight wheat wheel wheels whether while '
  + 'whine whining whistle white whole whose windows wipe wipes witty wording words worse writer writes youth'
).split(' '));
